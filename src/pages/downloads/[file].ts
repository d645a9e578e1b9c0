import type { APIRoute } from 'astro';
import { loadFiles } from '../../generate/load-downloads.ts';

export async function getStaticPaths() {
  return [...(await loadFiles()).keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = (await loadFiles()).get(params['file'] ?? '');
  return new Response(bytes as BodyInit);
};
