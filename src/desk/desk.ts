import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { SiteContent } from '../content/site-content.ts';
import { firstLocale, isLocale, locales } from '../i18n/locales.ts';
import { Checker } from './checker.ts';
import { DeskError } from './files.ts';
import { refusalOf } from './guard.ts';
import { send } from './respond.ts';
import { showPage } from './show.ts';
import { takeForm } from './take-form.ts';

/** The desk of a project: where it stands, how its content reads now, and what checks it. */
export interface Desk {
  root: string;
  content: () => SiteContent;
  checker: Checker;
}

/** Makes the desk of a project. */
export function makeDesk(root: string, content: () => SiteContent): Desk {
  return { root, content, checker: new Checker(root) };
}

/** Answers a request for the desk, or refuses it; false for any other address, and for reports, which another answers. */
export async function answerDesk(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!/^\/desk(\/|$)/.test(url.pathname)) return false;
  try {
    const refusal = refusalOf(request);
    if (refusal !== undefined) throw new DeskError(403, refusal);
    if (/^\/desk\/(changes|status)\//.test(url.pathname)) return false;
    await answer(desk, url, request, response);
  } catch (error) {
    const status = error instanceof DeskError ? error.status : 500;
    send(response, status, 'text/plain; charset=utf-8', (error as Error).message);
  }
  return true;
}

async function answer(
  desk: Desk,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, , first = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (first === 'desk.css') return send(response, 200, 'text/css', styles());
  if (first === 'desk.js')
    return send(
      response,
      200,
      'text/javascript',
      readFileSync(new URL('client/desk.js', import.meta.url), 'utf8'),
    );
  if (!isLocale(first)) {
    if (first !== '') throw new DeskError(404, url.pathname);
    return send(response, 302, 'text/plain', '', { Location: `/desk/${preferred(request)}/` });
  }
  const path = rest.filter(Boolean);
  if (request.method === 'POST') return takeForm(desk, first, path, url, request, response);
  return showPage(desk, first, path, url, response);
}

function styles(): string {
  const shared = ['tokens', 'base'].map((name) => join(import.meta.dirname, '..', 'styles', `${name}.css`));
  return [...shared, join(import.meta.dirname, 'desk.css')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function preferred({ headers }: IncomingMessage): string {
  const asked = (headers['accept-language'] ?? '').split(',').map((one) => one.trim().slice(0, 2));
  return asked.find((one) => locales.some((locale) => locale === one)) ?? firstLocale;
}
