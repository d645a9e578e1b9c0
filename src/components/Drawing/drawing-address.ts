import type { Box } from '../../design/drawing.ts';

/** The address of a drawing as a file; a fragment of SVG shows a part of it, so that every part is one file in a cache. */
export function drawingAddress(id: string, part?: Box): string {
  return `/drawings/${id}.svg${part ? `#svgView(viewBox(${part.join(',')}))` : ''}`;
}
