import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Palette } from './palette.ts';
import { iconFiles } from '../content/picture-names.ts';

/** A drawing as SVG in the colours of a palette; `wide` fills a frame, another stands in the middle of it. */
export function drawingOf(name: string, palette: Palette, isLow: boolean): { svg: string; wide: boolean } {
  const scene = name.match(/^scene-(.+)$/)?.[1];
  if (scene !== undefined) return { svg: sceneSvg(scene, palette), wide: true };
  const file = iconFiles[name as keyof typeof iconFiles];
  const svg = readFileSync(join(process.cwd(), `node_modules/lucide-static/icons/${file}.svg`), 'utf8');
  return { svg: svg.replaceAll('currentColor', String(isLow ? palette.ink : palette.light)), wide: false };
}

function sceneSvg(scene: string, { pane, glass }: Palette): string {
  const svg = readFileSync(join(process.cwd(), `src/design/scenes/${scene}.svg`), 'utf8');
  const colours: Record<string, Palette['pane']> = { pane };
  glass.forEach((colour, index) => (colours[`g${index + 1}`] = colour));
  return svg.replace(/var\(--(\w+)\)/g, (_, name: string) => String(colours[name] ?? '#000000'));
}
