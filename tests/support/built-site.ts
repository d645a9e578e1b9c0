import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { handlerOf, serve, type ServedSite } from './serve-folders.ts';

const dist = 'dist';

/** An entry of `/data/pages.json`. */
export interface BuiltPage {
  id: string;
  locale: Locale;
  url: string;
  title: string;
  summary: string;
  measures: string[];
}

/** Every content page of the built site, as the site itself lists them. */
export const builtPages: BuiltPage[] = JSON.parse(readFileSync(join(dist, 'data/pages.json'), 'utf8'));

/**
 * One content page of the built site.
 * @throws when it was not built.
 */
export function builtPage(locale: string, id: string): BuiltPage {
  const page = builtPages.find((one) => one.locale === locale && one.id === id);
  if (!page) throw new Error(`there is no page ${locale}/${id} in dist/`);
  return page;
}

/** The path of a page on this site: `/az/komek/`. */
export function pathOf(page: BuiltPage): string {
  return new URL(page.url).pathname;
}

/** The path of every HTML page that was built, the chooser and the 404 pages included, without former addresses. */
export const htmlPaths: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  // The copies of the 404 pages for hosts are the same pages again.
  .filter((file) => file.endsWith('.html') && !/^..\/404\.html$/.test(file))
  .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** The page paths without those of single checkpoints, which are `/q/` with the name of a place. */
export const distinctPaths: string[] = htmlPaths.filter((path) => !/^\/q\/./.test(path));

/** The text of a built file, by its path on the site. */
export function textOf(path: string): string {
  return readFileSync(fileOf(path), 'utf8');
}

/** The bytes that a server sends for a built file: those of its packed copy, which what is small has not. */
export function brotliBytes(path: string): number {
  const file = fileOf(path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The file on disk behind a path of the site. */
export function fileOf(path: string): string {
  return join(dist, path.endsWith('/') ? `${path}index.html` : path);
}

/** The texts of the built files of a folder whose names end alike. */
export function filesOf(folder: string, ending: string): string[] {
  const names = readdirSync(join(dist, folder)).filter((name) => name.endsWith(ending));
  return names.map((name) => textOf(`/${folder}/${name}`));
}

/** Tells whether a path of the site was built. */
export function isBuilt(path: string): boolean {
  return statSync(fileOf(path), { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Serves the built site on a free port of this machine, as any plain web server would. The quick exit leads to where it
 * does for readers, or to another address.
 */
export function serveBuiltSite(exit?: string): Promise<ServedSite> {
  const missing = textOf('/404.html');
  const files = handlerOf([dist], (_request, response) => sendHtml(response, 404, missing));
  return serve((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (exit === undefined || !fileOf(path).endsWith('.html') || !isBuilt(path)) files(request, response);
    else sendHtml(response, 200, withExit(textOf(path), exit));
  });
}

function sendHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

function withExit(html: string, exit: string): string {
  const usual = /data-exit="?([^"\s>]+)/.exec(html)?.[1];
  return usual === undefined ? html : html.replaceAll(usual, exit);
}
