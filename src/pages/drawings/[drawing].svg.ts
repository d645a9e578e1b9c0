import type { APIRoute } from 'astro';
import { entryOf } from '../../content/catalog.ts';
import { audienceLooks } from '../../design/audiences.ts';
import { drawingSource, paintedSvg } from '../../design/drawing.ts';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  const { catalog } = await loadSite();
  return catalog.drawings.map(({ id }) => ({ params: { drawing: id } }));
}

/** A drawing in the colours for which it was drawn, for pages that show many. */
export const GET: APIRoute = async ({ params }) => {
  const { catalog } = await loadSite();
  const { id, pane } = entryOf('drawing', catalog.drawings, params['drawing'] ?? '');
  const svg = paintedSvg(drawingSource(id), audienceLooks[pane].colours);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
