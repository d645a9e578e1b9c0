import type { APIRoute } from 'astro';
import { publicContacts } from '../../model/public-data.ts';
import { loadSite } from '../../site.ts';

export const GET: APIRoute = async () => Response.json(publicContacts((await loadSite()).catalog.contacts));
