import type { APIRoute } from 'astro';
import { loadDownloads } from '../../generate/load-downloads.ts';
import { publicDownloads } from '../../downloads/public-downloads.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(publicDownloads(await loadDownloads(), String(site)));
