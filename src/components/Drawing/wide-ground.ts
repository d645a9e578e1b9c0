import { wholeBox } from '../../design/drawing.ts';

/**
 * A drawing as it stands, with its ground, floor and lines from side to side going on at both sides as far as it is
 * wide; for a frame on a page that is wider than it.
 */
export function withWideGround(source: string): string {
  const [, , width] = wholeBox(source);
  const spans = (from: number, to: number) => from <= 0 && to >= width;
  let groups = 0;
  return source.replace(/<(\/?)(g|rect|path)\b[^>]*>/g, (tag, end: string, name: string) => {
    if (name === 'g') groups += end === '' ? 1 : -1;
    // What is moved has other measures than the drawing.
    if (groups > 0 || tag.includes(' transform=')) return tag;
    if (name === 'rect') return widened(tag, width, spans);
    return tag.replace(
      / d="M(-?[\d.]+) ([\d.]+)([Hh])([\d.]+)"/,
      (line, from: string, y: string, how: string, to: string) =>
        spans(Number(from), how === 'H' ? Number(to) : Number(from) + Number(to))
          ? ` d="M${-width} ${y}H${2 * width}"`
          : line,
    );
  });
}

function widened(rect: string, width: number, spans: (from: number, to: number) => boolean): string {
  const of = (name: string) => Number(rect.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? 0);
  if (!spans(of('x'), of('x') + of('width'))) return rect;
  return rect.replace(/ x="[^"]*"/, '').replace(/ width="[^"]*"/, ` x="${-width}" width="${3 * width}"`);
}
