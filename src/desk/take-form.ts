import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '../i18n/locales.ts';
import type { Desk } from './desk.ts';
import { send } from './respond.ts';
import { changedText, type DeskDocument, withText } from './document.ts';
import { DeskError, writeEditable } from './files.ts';
import type { Sent } from './form-values.ts';
import { placedProblems } from './problems.ts';
import { openSubject, type DeskSubject } from './subjects.ts';
import { deskWords, filled } from './words/index.ts';
import { EditError } from './yaml/edit.ts';

/** A form is longer than any text; more is no form. */
const mostBytes = 8_000_000;

/** Takes a form of the desk: checks what stands in it (`?check`), or saves what it changes. */
export async function takeForm(
  desk: Desk,
  locale: Locale,
  path: readonly string[],
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const sent = await sentBy(request);
  const subject = openSubject(desk.root, desk.content(), locale, path);
  const changes = changesOf(subject, sent);
  const json = (status: number, value: unknown) =>
    send(response, status, 'application/json', JSON.stringify(value));
  if (url.searchParams.has('check')) return json(200, await checked(desk, changes));
  const stale = sent.has('over')
    ? []
    : subject.documents.filter(({ key, digest }) => sent.get(`digest:${key}`) !== digest);
  const wantsJson = (request.headers.accept ?? '').includes('application/json');
  if (stale.length > 0) {
    const files = stale.map(({ file }) => file);
    if (wantsJson) return json(409, { conflict: files });
    const words = deskWords[locale];
    throw new DeskError(409, [filled(words.conflict, 'files', files.join(', ')), words.back].join('\n'));
  }
  const written = changes.filter(({ document, text }) => text !== document.text);
  const digests = written.map(({ document, text }) => [
    document.key,
    writeEditable(desk.root, document.file, text, document.digest),
  ]);
  if (wantsJson)
    return json(200, {
      saved: written.map(({ document }) => document.file),
      digests: Object.fromEntries(digests),
      at: addressOf(locale, subject, sent),
    });
  return send(response, 303, 'text/plain', '', { Location: `${addressOf(locale, subject, sent)}?check` });
}

interface Change {
  document: DeskDocument;
  /** The text as the form would leave it. */
  text: string;
}

function changesOf({ documents }: DeskSubject, sent: Sent): Change[] {
  try {
    return documents.map((document) => ({ document, text: changedText(document, sent) }));
  } catch (error) {
    if (error instanceof EditError) throw new DeskError(422, error.message);
    throw error;
  }
}

/** The problems of the files of a form, each beside its field, and how many there are elsewhere. */
async function checked({ checker }: Desk, changes: readonly Change[]) {
  const problems = await checker.problems(
    new Map(changes.map(({ document, text }) => [document.file, text])),
  );
  if (problems === undefined) return { superseded: true };
  const documents = new Map(changes.map(({ document, text }) => [document.file, withText(document, text)]));
  return {
    problems: placedProblems(problems, documents),
    elsewhere: problems.filter(({ file }) => !documents.has(file)).length,
  };
}

/** Where the form stands after it is saved: an entry that was given a name stands under that name. */
function addressOf(locale: Locale, { path, documents }: DeskSubject, sent: Sent): string {
  const [first] = documents;
  const id = first && sent.get([first.key, ...first.path, 'id'].join('.'));
  const own = path.startsWith('data/') && id ? path.replace(/[^/]+\/$/, `${encodeURIComponent(id)}/`) : path;
  return `/desk/${locale}/${own}`;
}

/** Browsers send line breaks of Windows in forms, whatever stands in the file. */
async function sentBy(request: IncomingMessage): Promise<Sent> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    throw new DeskError(415, 'the desk takes forms');
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new DeskError(413, 'this is too long for a form');
    parts.push(part);
  }
  const pairs = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
  return new Map([...pairs].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));
}
