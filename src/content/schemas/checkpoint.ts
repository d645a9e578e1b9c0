import { z } from 'astro/zod';
import { locales } from '../../i18n/locales.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** How people come through a checkpoint. */
const checkpointKinds = ['airport', 'road', 'rail', 'sea'] as const;

/** The ends of addresses under /q/ that are no checkpoint. */
const taken = ['index', '404', 'q', ...locales] as readonly string[];

/** A border or customs checkpoint for which posters are printed. */
export const checkpoint = z.strictObject({
  /** The end of the printed address /q/<id>/; once printed it never changes. */
  id: id.refine((name) => !taken.includes(name), 'the site needs this name itself; choose another'),
  /** How people come through it: airport, road, rail or sea. */
  kind: z.enum(checkpointKinds, { error: `use one of: ${checkpointKinds.join(', ')}` }),
  /** What the place is called. */
  name: localized,
  /** The ids of the sources of its name. */
  sources: z.array(id).min(1, 'name the source of this name, from sources.yaml'),
});

/** A checked checkpoint. */
export type Checkpoint = z.infer<typeof checkpoint>;
