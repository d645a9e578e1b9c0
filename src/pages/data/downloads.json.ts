import type { APIRoute } from 'astro';
import { loadDownloads } from '../../downloads.ts';
import { publicDownloads } from '../../model/public-data.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(publicDownloads(await loadDownloads(), String(site)));
