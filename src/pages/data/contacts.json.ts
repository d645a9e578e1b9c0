import type { APIRoute } from 'astro';
import { publicContacts } from '../../site/public-data.ts';
import { loadSite } from '../../site/load-site.ts';

export const GET: APIRoute = async () => Response.json(publicContacts((await loadSite()).catalog.contacts));
