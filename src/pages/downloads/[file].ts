import type { APIRoute } from 'astro';
import { fileNames, loadFile } from '../../generate/load-downloads.ts';

export async function getStaticPaths() {
  return (await fileNames()).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await loadFile(params['file'] ?? '');
  return bytes ? new Response(bytes as BodyInit) : new Response(null, { status: 404 });
};
