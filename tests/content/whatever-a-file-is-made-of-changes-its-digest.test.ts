import type { Root } from 'mdast';
import { expect, test } from 'playwright/test';
import { printForms } from '../../src/components/mdx/print-forms.ts';
import type { Catalog } from '../../src/content/catalog.ts';
import { attributesOfKind } from '../../src/content/closed-set.ts';
import { dataLists } from '../../src/content/data-lists.ts';
import { readContent } from '../../src/content/read-content.ts';
import { settings } from '../../src/content/schemas/settings.ts';
import type { SiteContent, TextFile } from '../../src/content/site-content.ts';
import type { Download } from '../../src/downloads/download.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { planFile } from '../../src/generate/plan-file.ts';
import { securityTxt } from '../../src/hosting/security-txt.ts';
import { locales, type Localized } from '../../src/i18n/locales.ts';

const content = readContent(process.cwd());
const origin = 'https://site.example';
const downloads = downloadsOf(content);

/** All booklets, guides and games to read, and one file of each other kind and use; one of a place for what belongs to places. */
const some = [
  ...new Map(
    downloads
      .filter(({ locale }) => locale === 'en' || locale === 'mul')
      .map((one) => [[one.kind, one.use, one.checkpoint !== undefined, isLong(one) && one.id].join(), one]),
  ).values(),
];

function isLong({ kind, use }: Download): boolean {
  return use === 'read' && ['booklet', 'lesson-guide', 'game'].includes(kind);
}

type Entry<List extends keyof Catalog> = Catalog[List][number];
/** How an entry of a list is changed, and kinds of files that tell so; or that no file is made of the list. */
type ListCase<List extends keyof Catalog> =
  { change: (entry: Entry<List>) => Entry<List>; seenBy: Download['kind'][] } | 'no file';

/** A new list is a type error here until it is said what comes of it. */
const lists: { [List in keyof Catalog]: ListCase<List> } = {
  contacts: {
    change: (one) => ({ ...one, short: one.short && `${one.short}9`, name: marked(one.name) }),
    seenBy: ['booklet', 'leaflet', 'poster', 'slides', 'og'],
  },
  situations: { change: (one) => ({ ...one, title: marked(one.title) }), seenBy: ['booklet'] },
  sources: { change: (one) => ({ ...one, title: marked(one.title) }), seenBy: ['booklet', 'sheet', 'wall'] },
  statistics: { change: (one) => ({ ...one, title: marked(one.title) }), seenBy: ['booklet'] },
  checkpoints: { change: (one) => ({ ...one, name: marked(one.name) }), seenBy: ['poster'] },
  calendar: { change: (one) => ({ ...one, note: marked(one.note) }), seenBy: ['calendar'] },
  drawings: {
    change: (one) => ({ ...one, description: marked(one.description) }),
    seenBy: ['booklet', 'poster', 'social', 'og', 'slides'],
  },
  law: {
    change: ({ as_of: _asOf, ...one }) => one,
    seenBy: ['booklet', 'lesson-guide'],
  },
  lawDates: { change: (one) => ({ ...one, line: marked(one.line) }), seenBy: ['booklet', 'lesson-guide'] },
  spokenNumbers: { change: (one) => ({ ...one, say: marked(one.say) }), seenBy: ['film-texts'] },
  // Of the languages of the card none is shown; what one adds is told by the test of the card.
  pointLanguages: { change: (one) => one, seenBy: [] },
  pointPhrases: { change: (one) => ({ ...one, text: marked(one.text) }), seenBy: ['point-card'] },
  evaluations: {
    change: (one) => ({
      ...one,
      ...(one.quiz && { quiz: [...one.quiz].reverse() }),
      ...(one.questions && { questions: one.questions.map((q) => ({ ...q, ask: marked(q.ask) })) }),
    }),
    seenBy: ['evaluation', 'evaluation-key'],
  },
  board: { change: (one) => ({ ...one, title: one.title && marked(one.title) }), seenBy: ['game'] },
  measures: 'no file',
  bodies: 'no file',
  qrBlocks: 'no file',
  glossary: 'no file',
  synonyms: 'no file',
  forms: 'no file',
  repealed: 'no file',
};

const names = Object.keys(dataLists) as (keyof Catalog)[];

for (const list of names) {
  const expected = lists[list] as { change: (entry: unknown) => unknown; seenBy: string[] } | 'no file';
  if (expected === 'no file') continue;
  test(`a change of ${list} is seen in what is made of them`, () => {
    const entries = content.catalog[list].map((entry) => expected.change(entry));
    const changed = changedKinds({ ...content, catalog: { ...content.catalog, [list]: entries } });
    expect(changed).toEqual(expect.arrayContaining(expected.seenBy));
  });
}

test('no maker reads the other lists; one that begins to needs a case in this test', () => {
  const catalog = { ...content.catalog };
  for (const list of names.filter((one) => lists[one] === 'no file'))
    Object.defineProperty(catalog, list, {
      get: () => {
        throw new Error(`a maker reads ${list}`);
      },
    });
  expect(changedKinds({ ...content, catalog })).toEqual([]);
});

/** What paper leaves out. */
const leftOut = ['CopyText', 'Lessons', 'Figure caption'];
const printed = [...Object.keys(printForms), 'CheckQuestion', 'Do', 'Dont', 'Phone', 'Fact', 'Term'];

for (const name of printed) {
  test(`what stands in <${name}> is in the digest of what is printed of it`, () => {
    const attributes = attributesOfKind(name, 'text');
    const changes: Change[] =
      attributes.length === 0 ? [{ name }] : attributes.map((attribute) => ({ name, attribute }));
    for (const change of changes) {
      const named = [name, ...(change.attribute ? [change.attribute] : [])].join(' ');
      expect(changesItsFiles(change), named).toBe(!leftOut.includes(named));
    }
  });
}

test('the address of the site is in all that shows it, and each setting in what is written of it', () => {
  const moved = some.filter(
    (one) => digestOf(content, one) !== digestOf(content, one, 'https://other.example'),
  );
  const kinds = [...new Set(moved.map(({ kind }) => kind))];
  expect(kinds).toEqual(expect.arrayContaining(['booklet', 'leaflet', 'card', 'poster', 'screen', 'slides']));
  const written: Record<keyof typeof settings.shape, () => void> = {
    // It stands in pages alone, which a build renders anew.
    exit: () => expect(moved.length).toBeGreaterThan(0),
    security_contact: () => {
      const [one, other] = ['mailto:a@example.org', 'mailto:b@example.org'].map((contact) =>
        securityTxt({ contact, origin, reviewed: new Date(0) }),
      );
      expect(one).not.toBe(other);
    },
  };
  expect(Object.keys(written).sort()).toEqual(Object.keys(settings.shape).sort());
  for (const expectIt of Object.values(written)) expectIt();
});

/** A change of what stands in a component: of one attribute, or of its words, or its absence where it has none. */
interface Change {
  name: string;
  attribute?: string;
}

const digests = new Map(some.map((one) => [one.file, digestOf(content, one)]));

function digestOf(made: SiteContent, download: Download, at = origin): string {
  return planFile(made, download, at).digest;
}

function changedKinds(changed: SiteContent): string[] {
  const listed = new Map(downloadsOf(changed).map((one) => [one.file, one]));
  const kinds = some.flatMap(({ file, kind }) => {
    const now = listed.get(file);
    return now && digestOf(changed, now) === digests.get(file) ? [] : [kind];
  });
  return [...new Set(kinds)];
}

/** Tells whether the files of a text that holds a component are others after a change of the component. */
function changesItsFiles(change: Change): boolean {
  const { text, made } = placeOf(change.name);
  const [before, after] = [text, { ...text, body: altered(text.body, change) }].map((one) => ({
    ...content,
    [text.kind]: content[text.kind].map((other) => (other.file === text.file ? one : other)),
  }));
  return made.some((one) => before && after && digestOf(before, one) !== digestOf(after, one));
}

/** An English text with a component, and what is made of it; what stands on a page is put into a sheet. */
function placeOf(name: string): { text: TextFile; made: Download[] } {
  const holds = ({ body, locale }: TextFile) => locale === 'en' && partWith(body, name) !== undefined;
  const lesson = content.lessons.find(holds);
  if (lesson) return { text: lesson, made: downloads.filter((one) => isOf(one, 'lesson', lesson.id)) };
  const sheet = content.booklets.find(({ locale, head }) => locale === 'en' && head?.kind === 'sheet');
  const part = partWith([...content.booklets, ...content.pages].find(holds)?.body, name);
  if (!sheet?.body || !part) throw new Error(`no English text holds <${name}>`);
  const body = { ...sheet.body, children: [...sheet.body.children, part] };
  return { text: { ...sheet, body }, made: downloads.filter((one) => isOf(one, 'booklet', sheet.id)) };
}

function isOf(download: Download, kind: 'lesson' | 'booklet', id: string): boolean {
  return download.locale === 'en' && download[kind] === id;
}

/** The part of a text in which a component stands. */
function partWith(body: Root | undefined, name: string): Root['children'][number] | undefined {
  return body?.children.find((part) => {
    let isThere = false;
    walk(part, (node) => (isThere ||= node.name === name));
    return isThere;
  });
}

function altered(body: Root | undefined, { name, attribute }: Change): Root | undefined {
  const copy = structuredClone(body);
  walk(copy, (node) => {
    const found = node.children?.filter((one) => one.name === name) ?? [];
    for (const component of found) {
      if (attribute !== undefined) {
        const given = component.attributes?.find((one) => one.name === attribute);
        if (given) given.value += 'X';
      } else if (!component.children?.length)
        node.children = node.children?.filter((one) => one !== component);
      else walk(component, (inside) => (inside.type === 'text' ? (inside.value += 'X') : undefined));
    }
  });
  return copy;
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { name?: string; value?: string }[];
  children?: Node[] | undefined;
}

function walk(node: unknown, visit: (node: Node) => unknown): void {
  if (!node) return;
  visit(node as Node);
  for (const child of (node as Node).children ?? []) walk(child, visit);
}

function marked(words: Localized): Localized {
  return Object.fromEntries(locales.map((locale) => [locale, `${words[locale]}X`])) as unknown as Localized;
}
