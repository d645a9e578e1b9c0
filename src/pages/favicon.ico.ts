import type { APIRoute } from 'astro';
import { starIco } from '../design/star-icon.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(await starIco()));
