import { Scalar, stringify } from 'yaml';
import type { SiteContent } from '../content/site-content.ts';
import { today } from '../content/today.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { hotlineId } from '../site/phone.ts';

/** What `npm run new` writes. */
export const skeletonKinds = ['page', 'lesson', 'booklet', 'film'] as const;

/** A sort of text for which there is a skeleton. */
export type SkeletonKind = (typeof skeletonKinds)[number];

/** Tells whether there is a skeleton of this sort. */
export function isSkeletonKind(kind: string): kind is SkeletonKind {
  return (skeletonKinds as readonly string[]).includes(kind);
}

/** The files of a new text by their names: one a language, or one for a film. */
export function skeletonOf(content: SiteContent, kind: SkeletonKind, id: string): Record<string, string> {
  if (kind === 'film') return { [`content/films/${id}.yaml`]: stringify(filmOf(content), plainly) };
  const write = { page: pageOf, lesson: lessonOf, booklet: bookletOf }[kind];
  const inAll = (locale: Locale) => [`content/${kind}s/${locale}/${id}.mdx`, write(content, id)] as const;
  return Object.fromEntries(locales.map(inAll));
}

const word = 'TODO';
const inEach = Object.fromEntries(locales.map((locale) => [locale, word]));

/** Words that are the same at several places are written at each of them. */
const plainly = { lineWidth: 0, aliasDuplicateObjects: false } as const;

function textOf(head: object, body: string): string {
  const lines = stringify(head, plainly);
  return `---\n${lines}reviewed: ${today()}\n---\n\n${body.trim()}\n`;
}

function pageOf(_content: SiteContent, id: string): string {
  const head = {
    ...{
      title: word,
      short: word,
      path: id,
      summary: word,
      audience: ['everyone'],
      measures: [],
      sources: [],
    },
    ...{ related: [], now: [{ do: word, call: hotlineId }] },
  };
  return textOf(head, `${word}.\n\n## ${word}\n\n${word}.`);
}

function bookletOf(content: SiteContent, id: string): string {
  const page = content.pages.some((one) => one.id === 'help') ? 'help' : content.pages[0]?.id;
  const head = {
    ...{ title: word, subtitle: word, file: id, kind: 'sheet', pages: 1, page },
    ...{ audience: ['everyone'], measures: [], sources: [] },
  };
  return textOf(head, `## ${word}\n\n${word}.`);
}

function lessonOf({ lessons, catalog }: SiteContent, id: string): string {
  const order = Math.max(0, ...lessons.map(({ head }) => (head?.page === 'schools' ? head.order : 0))) + 1;
  const head = {
    ...{
      title: word,
      summary: word,
      path: id,
      file: id,
      kind: 'lesson',
      band: quoted('10-12'),
      order,
      minutes: 45,
    },
    ...{ aim: word, needs: [word], page: 'schools', audience: ['schools'], measures: [], sources: [] },
  };
  const told = toldTo.filter((id) => catalog.contacts.some((contact) => contact.id === id));
  return textOf(head, lessonBody(told));
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

const slide = `<Slide title="${word}">\n\n- ${word}.\n\n</Slide>`;
const ask = `<Ask question="${word}?" right="1">\n\n1. ${word}.\n2. ${word}.\n\n<Answer>${word}.</Answer>\n\n</Ask>`;
const step = (minutes: number) =>
  `<Step minutes="${minutes}" title="${word}">\n\n${word}.\n\n<Say>${word}.</Say>\n\n${slide}\n\n</Step>`;

/** Whom a lesson names for what a pupil tells, in this order. */
const toldTo = [hotlineId, 'child-116111', 'police-102', 'emergency-112'];

const lessonBody = (told: readonly string[]) =>
  [
    `${word}.`,
    step(5),
    step(30),
    step(10),
    `<Worksheet title="${word}">\n\n${word}.\n\n<Task title="${word}?" lines="3">\n\n${word}.\n\n<Answer>${word}.</Answer>\n\n</Task>\n\n</Worksheet>`,
    `<Quiz>\n\n${Array.from({ length: 5 }, () => ask).join('\n\n')}\n\n</Quiz>`,
    `<Discussion>\n\n- ${word}?\n\n</Discussion>`,
    `<ExitTicket>\n\n${word}?\n\n</ExitTicket>`,
    `<IfTold>\n\n${told.map((id) => `${word}. <Phone id="${id}" />.`).join('\n\n')}\n\n</IfTold>`,
    `<HomeTalk>\n\n${word}.\n\n</HomeTalk>`,
  ].join('\n\n');

function filmOf({ catalog }: SiteContent): object {
  const drawing = catalog.drawings[0]?.id ?? word;
  return {
    ...{ kind: 'reel', title: inEach, summary: inEach, seconds: 15, audience: ['everyone'] },
    ...{ measures: [], sources: [], pages: [], lessons: [], reviewed: today() },
    frames: [4, 4, 3].map((seconds) => ({ drawing, seconds, words: inEach, voice: inEach, sound: inEach })),
    end: { seconds: 4, voice: inEach },
  };
}
