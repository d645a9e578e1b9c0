import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { typeOf } from '../hosting/file-types.ts';
import { locales } from '../i18n/locales.ts';

/** Where the pages stand that are shown before the first build is whole. */
export const firstPages = '.build/first';

/** What is shown: a built folder, and how a file for download is made that is not in it. */
export interface Shown {
  folder: string;
  /** The bytes of a file under `/downloads/`; undefined when there is none of that name. */
  fileOf?: (name: string) => Promise<Uint8Array | undefined>;
}

/**
 * Serves the site on a port of this machine as a plain web server would, until the process ends; `shown` is asked at
 * every request, so that another build takes the place of the first one.
 */
export function serveSite(port: number, shown: () => Shown): Promise<Server> {
  const server = createServer((request, response) => {
    answer(shown(), request, response).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      response.writeHead(500).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

async function answer(
  { folder, fileOf }: Shown,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = /^\/downloads\/([^/?]+)/.exec(request.url ?? '')?.[1];
  const bytes = name === undefined ? undefined : await fileOf?.(decodeURIComponent(name));
  if (bytes) response.writeHead(200, { 'content-type': typeOf(name ?? '') }).end(bytes);
  // `dev` looks for a file at each request: a build may have changed it.
  else sirv(folder, { dev: true })(request, response, () => sendMissing(folder, request, response));
}

/** A wrong address gets the page of its language. */
function sendMissing(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const locale = locales.find((one) => request.url?.startsWith(`/${one}/`)) ?? '';
  // Astro gives the page of a language a folder, and the build moves it to where servers look for it.
  const page = [`${locale}/404.html`, `${locale}/404/index.html`, '404.html']
    .map((file) => join(folder, file))
    .find((file) => existsSync(file));
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  if (page) createReadStream(page).pipe(response);
  else response.end();
}
