import { escapeXml } from '../office/xml.ts';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { firstLocale, isLocale, type Locale } from '../i18n/locales.ts';
import { reportPage, waysOf } from './report-html.ts';

/** A report for editors. */
export type Report = 'changes' | 'status';

/** The addresses of the reports while somebody works on the site; a build has none of them. */
const route = /^\/desk\/(changes|status)\/(?:([a-z0-9][\w.-]*?)(?:\/|(?<=\.webp)))?$/;

/** Answers `/desk/changes/`, `/desk/changes/<file>/`, `/desk/status/`, and the pictures that belong to them. */
export function serveReports(root: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, kind, name] = route.exec(pathname) ?? [];
    if (kind === undefined || request.method !== 'GET') return next();
    if (name?.endsWith('.webp')) return sendPicture(join(root, '.build', 'changes', name), response);
    const asked = searchParams.get('in') ?? undefined;
    const locale = isLocale(asked) ? asked : firstLocale;
    const report = kind === 'status' ? 'status' : 'changes';
    void reportBody(root, report, locale, name).then((body) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(reportPage(locale, report, body, waysOf(locale, `/desk/${report}/`)));
    });
  };
}

/**
 * A report as HTML, or why there is none; `piece` is a file whose pages are to be drawn. A process of its own writes it, so
 * that the dev server goes on answering.
 */
async function reportBody(root: string, report: Report, locale: Locale, piece?: string): Promise<string> {
  const program = join(root, 'src', 'commands', 'write-report.ts');
  const words = [program, report, locale, ...(piece === undefined ? [] : [piece])];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    return `<pre>${escapeXml((error as Error).message)}</pre>`;
  }
}

function sendPicture(file: string, response: ServerResponse): void {
  if (!existsSync(file)) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': 'image/webp', 'cache-control': 'no-store' })
    .end(readFileSync(file));
}
