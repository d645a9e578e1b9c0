import type { APIRoute } from 'astro';
import { starPng } from '../design/star-icon.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(await starPng(180, 'paper')));
