import type { APIRoute } from 'astro';
import { publicPages } from '../../model/public-data.ts';
import { loadSite } from '../../site.ts';

export const GET: APIRoute = async ({ site }) => Response.json(publicPages(await loadSite(), String(site)));
