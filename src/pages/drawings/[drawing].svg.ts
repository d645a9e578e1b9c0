import type { APIRoute } from 'astro';
import { entryOf } from '../../content/catalog.ts';
import { audienceLooks } from '../../design/audiences.ts';
import { drawingSource, paintedSvg, wholeBox, type Box } from '../../design/drawing.ts';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  const { catalog } = await loadSite();
  return catalog.drawings.map(({ id }) => ({ params: { drawing: id } }));
}

/** A drawing in the colours for which it was drawn, for pages that show many. */
export const GET: APIRoute = async ({ params }) => {
  const { catalog } = await loadSite();
  const { crops, id, pane } = entryOf('drawing', catalog.drawings, params['drawing'] ?? '');
  const source = drawingSource(id);
  const { colours } = audienceLooks[pane];
  const svg = paintedSvg(source, colours).replace(
    '<svg ',
    `<svg preserveAspectRatio="${fitOf(source, crops.wide)}" `,
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};

/** Where a frame shows less of its height, the part chosen by eye stays in it, as near as SVG can say. */
function fitOf(source: string, wide: Box): string {
  const [, , , height] = wholeBox(source);
  const share = wide[1] / (height - wide[3]);
  return `xMidY${share < 0.3 ? 'Min' : share > 0.7 ? 'Max' : 'Mid'} slice`;
}
