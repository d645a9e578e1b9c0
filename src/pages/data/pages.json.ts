import type { APIRoute } from 'astro';
import { publicPages } from '../../site/public-data.ts';
import { loadSite } from '../../site/load-site.ts';

export const GET: APIRoute = async ({ site }) => Response.json(publicPages(await loadSite(), String(site)));
