import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemaOf, publicData } from '../../content/schemas/public-data.ts';

type Name = keyof typeof publicData;

export const getStaticPaths = (() =>
  Object.keys(publicData).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) =>
  Response.json(jsonSchemaOf(params['name'] as Name, String(site)));
