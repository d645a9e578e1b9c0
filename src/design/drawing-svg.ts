import type { ColourRole } from './audiences.ts';
import type { DrawnShape, Segment } from './drawing-shapes.ts';
import type { Box } from './drawing.ts';

const [dark, light] = ['#1a1a1a', '#ffffff'];

/** A part of a drawing as SVG in given colours, for what knows no custom properties. */
export function paintedShapes(
  shapes: readonly DrawnShape[],
  colours: Readonly<Record<ColourRole, string>>,
  box: Box,
): string {
  const colour = (role: ColourRole | null) => (role === null ? 'none' : colours[role]);
  const drawn = shapes.map(
    ({ segments, fill, stroke, width, cap, join, dash }) =>
      `<path d="${segments.map(commandOf).join('')}" fill="${colour(fill)}" stroke="${colour(stroke)}" stroke-width="${width}" stroke-dasharray="${dash.join(' ') || 'none'}" stroke-linecap="${cap}" stroke-linejoin="${join}"/>`,
  );
  return svgOf(drawn.join(''), box);
}

/** A drawing, or a part of it, as SVG to be coloured: white with dark outlines; small dark parts, such as eyes, stay dark. */
export function outlinedSvg(shapes: readonly DrawnShape[], box: Box): string {
  const line = box[2] / 400;
  const drawn = shapes.map((shape) => outlined(shape, line, box[2] / 35)).join('');
  return svgOf(drawn, box);
}

function svgOf(drawn: string, box: Box): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">${drawn}</svg>`;
}

function outlined(
  { segments, fill, stroke, width, cap, join, dash }: DrawnShape,
  line: number,
  small: number,
) {
  const at = `d="${segments.map(commandOf).join('')}"`;
  const inside = fill === null ? 'none' : fill === 'shade' && spanOf(segments) < small ? dark : light;
  if (stroke === null)
    return `<path ${at} fill="${inside}" stroke="${dark}" stroke-width="${line}" stroke-linejoin="round"/>`;
  const style = `stroke-linecap="${cap}" stroke-linejoin="${join}"`;
  if (fill !== null || width < 4 * line || dash.length > 0) {
    const thin = Math.min(Math.max(width, line), 2.5 * line);
    return `<path ${at} fill="${inside}" stroke="${dark}" stroke-width="${thin}" stroke-dasharray="${dash.join(' ') || 'none'}" ${style}/>`;
  }
  const of = (colour: string, wide: number) =>
    `<path ${at} fill="none" stroke="${colour}" stroke-width="${wide}" ${style}/>`;
  return of(dark, width) + of(light, width - 2 * line);
}

function commandOf([name, ...at]: Segment): string {
  return `${name.toUpperCase()}${at.join(' ')}`;
}

/** The longer side of a shape, by the ends of its lines. */
function spanOf(segments: readonly Segment[]): number {
  const ends = segments.flatMap(([, ...at]) => (at.length > 1 ? [at.slice(-2) as [number, number]] : []));
  const span = (axis: 0 | 1) =>
    Math.max(...ends.map((end) => end[axis])) - Math.min(...ends.map((end) => end[axis]));
  return Math.max(span(0), span(1));
}
