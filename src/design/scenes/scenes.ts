import atRisk from './at-risk.svg?raw';
import abroad from './abroad.svg?raw';
import checkpoints from './checkpoints.svg?raw';
import employers from './employers.svg?raw';
import everyone from './everyone.svg?raw';
import media from './media.svg?raw';
import schools from './schools.svg?raw';
import tourism from './tourism.svg?raw';
import travellers from './travellers.svg?raw';
import type { Audience } from '../../content/schemas/page.ts';

/**
 * The drawing inside the scene of each audience, on a ground of 480 × 200 units. Colours are the custom properties
 * --pane and --g1 to --g5 of the pane, so that one drawing serves every colour it stands on.
 */
export const scenes: Readonly<Record<Audience, string>> = Object.fromEntries(
  Object.entries({
    everyone,
    'at-risk': atRisk,
    travellers,
    abroad,
    schools,
    tourism,
    checkpoints,
    employers,
    media,
  }).map(([audience, svg]) => [audience, svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').trim()]),
) as Record<Audience, string>;
