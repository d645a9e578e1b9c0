import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { World } from '../checks/world.ts';
import { locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Download } from '../model/download.ts';
import { qrPathOf } from '../model/qr-page.ts';
import { PrintError } from './convert.ts';
import { bookletsOf, chaptersOf, frameOf, type Booklet, type PrintDocument } from './document.ts';
import { impose } from './impose.ts';
import type { Variant } from './palette.ts';
import { withBoxes } from './press.ts';
import { compile, templateFolder, type Compiled } from './typst.ts';

/** A finished file: its bytes, how many pages it has, and its first page as a small picture (WebP) if it is one to read. */
export interface MadeDownload {
  bytes: Uint8Array;
  pages: number;
  thumbnail: Uint8Array | undefined;
}

const cacheFolder = join(process.cwd(), 'node_modules/.cache/print');

/**
 * Makes one file, or takes it from the cache when nothing that it is made of has changed.
 * @throws `PrintError` naming file and line when the text does not fit or cannot be printed.
 */
export async function makeDownload(world: World, download: Download, origin: string): Promise<MadeDownload> {
  const { template, document, check } = plan(world, download, origin);
  const key = digest(template, document, download);
  const cached = readCache(key);
  if (cached) return cached;
  try {
    const made = await finish(check(document), download, document);
    writeCache(key, made);
    return made;
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(
      `content/booklets/*/${download.booklet}.mdx (${download.file}): ${messageOf(error)}`,
    );
  }
}

/** What Typst says of a document, without the noise around it; a missing glyph names the character. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const glyph = text.match(/the text `"(.+?)"` could not be displayed with font/)?.[1];
  return glyph === undefined
    ? text
    : `the font has no glyph for ${glyph} → use another character, or one of the components`;
}

interface Plan {
  template: string;
  document: PrintDocument;
  /** Compiles the document, and sees that it fits. */
  check: (document: PrintDocument) => Compiled;
}

function plan(world: World, download: Download, origin: string): Plan {
  const locale = download.locale === 'mul' ? locales[0] : download.locale;
  const booklet = bookletsOf(world).find((one) => one.id === download.booklet && one.locale === locale);
  if (!booklet)
    throw new PrintError(`content/booklets/${locale}/${download.booklet}.mdx:1 is missing → write it`);
  switch (booklet.head.kind) {
    case 'booklet':
      return planBooklet(world, booklet, download, origin);
    case 'poster':
      return planPoster(world, booklet, download, origin);
    default:
      return planPanels(world, booklet, download, origin);
  }
}

function variantOf(download: Download): Variant {
  return download.use === 'print' || download.use === 'shop' ? download.use : 'read';
}

function pagePath(world: World, booklet: Booklet): string {
  const page = world.pages.find((one) => one.locale === booklet.locale && one.id === booklet.head.page);
  if (!page?.head) {
    throw new PrintError(
      `${booklet.file}:${booklet.lineOf(['page'])} there is no page “${booklet.head.page}” → use the file name of a page`,
    );
  }
  return `/${booklet.locale}/${page.head.path}/`;
}

function planBooklet(world: World, booklet: Booklet, download: Download, origin: string): Plan {
  const setting = { variant: variantOf(download), origin, qrPath: pagePath(world, booklet) };
  const { chapters, sources } = chaptersOf(world, booklet, origin);
  const { title, pages = 0, slips = 0 } = booklet.head;
  const document = {
    ...frameOf(world, booklet, setting),
    showRefs: true,
    coverSize: sizeOf(title, [18, 34], [30, 28], [44, 24]),
    slips,
    size: 9.6,
    notes: 0,
    sources,
    chapters: chapters.map((chapter) => ({
      breakBefore: false,
      blocks: [
        ...(chapter.title === undefined
          ? []
          : [{ t: 'h', level: 1, c: [{ t: 'text', v: chapter.title }], line: booklet.file }]),
        ...onlyLastRule(chapter.blocks),
      ],
    })),
  };
  return {
    template: 'booklet',
    document,
    check: (wanted) => {
      const known = fits.get(booklet.file);
      if (known) return compile('booklet', { ...wanted, ...known });
      const made = sizes.map((size) => () => ({ size, compiled: compile('booklet', { ...wanted, size }) }));
      const { size, compiled } = firstThat(made, (one) => one.compiled.pages <= pages);
      const room = pages - compiled.pages;
      const at = `${booklet.file}:${booklet.lineOf(['pages'])}`;
      if (room < 0)
        throw new PrintError(
          `${at} the text is ${-room} pages too long for ${pages} → take parts out of chapters, or add four pages`,
        );
      if (room > 3)
        throw new PrintError(
          `${at} the text leaves ${room} of ${pages} pages empty → add chapters, or take four pages away`,
        );
      fits.set(booklet.file, { size, notes: room });
      return room === 0 ? compiled : compile('booklet', { ...wanted, size, notes: room });
    },
  };
}

/** How a booklet fits its sheets: the three variants of it have the same lines, so it is found once. */
const fits = new Map<string, { size: number; notes: number }>();

/** The sizes that a booklet's words may have, in pt: the largest that fits is taken. */
const sizes = [10.2, 9.9, 9.6, 9.3, 9];

/** Makes one after another until one passes; the last one stands if none does. */
function firstThat<T>(makers: readonly (() => T)[], passes: (made: T) => boolean): T {
  for (const make of makers.slice(0, -1)) {
    const made = make();
    if (passes(made)) return made;
  }
  const last = makers.at(-1);
  if (!last) throw new Error('nothing to choose from');
  return last();
}

function planPanels(world: World, booklet: Booklet, download: Download, origin: string): Plan {
  const isWallet = booklet.head.kind === 'wallet';
  const qrPath = isWallet ? qrPathOf() : pagePath(world, booklet);
  const { chapters } = chaptersOf(world, booklet, origin);
  const template = booklet.head.kind;
  const wanted = template === 'leaflet' ? 4 : 1;
  if (chapters.length < wanted) {
    throw new PrintError(
      `${booklet.file}:1 has ${chapters.length} ## sections → a ${template} needs ${wanted}`,
    );
  }
  const document = {
    ...frameOf(world, booklet, { variant: variantOf(download), origin, qrPath }),
    coverSize:
      template === 'card'
        ? sizeOf(booklet.head.title, [18, 22], [60, 18])
        : sizeOf(booklet.head.title, [20, 25], [60, 21]),
    narrow: template === 'leaflet' || template === 'card',
    sections: chapters.map(({ blocks }) => ({
      line: blocks[0]?.t === 'h' ? blocks[0].line : booklet.file,
      blocks: template === 'card' ? blocks.filter((one) => one.t !== 'rule') : onlyLastRule(blocks),
    })),
  };
  return { template, document, check: (one) => withoutOverflow(compile(template, one)) };
}

function planPoster(world: World, booklet: Booklet, download: Download, origin: string): Plan {
  const { checkpoint, paper } = download;
  const qrPath = qrPathOf(checkpoint);
  const [width, height, scale] = posterSize(paper);
  const document = {
    ...frameOf(world, booklet, { variant: variantOf(download), origin, qrPath }),
    width,
    height,
    scale,
    languages: locales.flatMap((locale) => {
      const own = bookletsOf(world).find((one) => one.id === booklet.id && one.locale === locale);
      if (!own) return [];
      const { title, subtitle } = own.head;
      return [
        {
          lang: locale,
          title,
          subtitle,
          scan: translator(locale)('print.scan'),
          place: checkpoint?.name[locale] ?? '',
        },
      ];
    }),
  };
  return { template: 'poster', document, check: (one) => withoutOverflow(compile('poster', one)) };
}

/** Width and height in mm, and how much larger everything is than on A4. */
function posterSize(paper: string): [width: number, height: number, scale: number] {
  switch (paper) {
    case 'A3':
      return [297, 420, Math.SQRT2];
    case '1920 × 1080':
      return [320, 180, 1];
    case '1080 × 1920':
      return [180, 320, 0.95];
    default:
      return [210, 297, 1];
  }
}

function withoutOverflow(compiled: Compiled): Compiled {
  const over = compiled.query('overflow') as { line: string; over: number }[];
  if (over.length === 0) return compiled;
  throw new PrintError(
    over
      .map(
        ({ line, over: mm }) => `${line} the text is ${Math.ceil(mm)} mm too long for its place → shorten it`,
      )
      .join('\n'),
  );
}

/** The first size whose words fit: pairs of [most letters, size in pt], the last one standing for all longer. */
function sizeOf(title: string, ...steps: [letters: number, size: number][]): number {
  return (steps.find(([letters]) => title.length <= letters) ?? steps.at(-1) ?? [0, 20])[1];
}

/** A rule that several lists repeat is printed once, under the last of them. */
function onlyLastRule<T extends { t: string }>(blocks: readonly T[]): T[] {
  const last = blocks.findLastIndex((one) => one.t === 'rule');
  return blocks.filter((one, index) => one.t !== 'rule' || index === last);
}

async function finish(
  compiled: Compiled,
  download: Download,
  document: PrintDocument,
): Promise<MadeDownload> {
  const [title, language] = [String(document['title']), String(document['lang'])];
  const thumbnail = await thumbnailOf(compiled, download, document);
  if (download.kind === 'screen') {
    const [width] = download.paper.split(' × ').map(Number);
    const bytes = await sharp(Buffer.from(compiled.svg()), { density: 300 })
      .resize({ width: width ?? 1920 })
      .png({ palette: true, compressionLevel: 9, effort: 10 })
      .toBuffer();
    return { bytes, pages: 1, thumbnail };
  }
  const pdf = compiled.pdf(download.use === 'read');
  const bytes =
    download.use === 'shop'
      ? await withBoxes(pdf, title, language)
      : download.use === 'print' && download.kind === 'booklet'
        ? await impose(pdf, title, language)
        : pdf;
  return { bytes, pages: compiled.pages, thumbnail };
}

/** The first page, 240 px wide; variants for printers share the picture of the one to read. */
async function thumbnailOf(
  compiled: Compiled,
  { use, kind }: Download,
  document: PrintDocument,
): Promise<Uint8Array | undefined> {
  if (use === 'print' || use === 'shop') return undefined;
  const cover = kind === 'booklet' ? compile('booklet', { ...document, coverOnly: true }) : compiled;
  const svg = cover.svg();
  const [, width = 0, height = 0] = (svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).map(Number);
  const first = height / cover.pages;
  const cut = svg
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${first}"`)
    .replace(/height="[\d.]+"/, `height="${first}"`);
  return sharp(Buffer.from(cut), { density: (72 * 480) / width })
    .resize({ width: 240 })
    .webp({ quality: 70, effort: 4 })
    .toBuffer();
}

function digest(template: string, document: PrintDocument, { kind, use, paper }: Download): string {
  const hash = createHash('sha256').update(JSON.stringify([template, document, kind, use, paper]));
  for (const name of readdirSync(templateFolder).sort())
    hash.update(readFileSync(join(templateFolder, name)));
  for (const name of ['impose.ts', 'press.ts', 'make-download.ts', 'typst.ts']) {
    hash.update(readFileSync(join(templateFolder, '..', name)));
  }
  return hash.digest('hex').slice(0, 32);
}

function readCache(key: string): MadeDownload | undefined {
  const folder = join(cacheFolder, key);
  if (!existsSync(folder)) return undefined;
  const { pages } = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as { pages: number };
  return {
    bytes: readFileSync(join(folder, 'file')),
    thumbnail: existsSync(join(folder, 'thumbnail')) ? readFileSync(join(folder, 'thumbnail')) : undefined,
    pages,
  };
}

function writeCache(key: string, { bytes, pages, thumbnail }: MadeDownload): void {
  const next = join(cacheFolder, `${key}.next`);
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'file'), bytes);
  if (thumbnail) writeFileSync(join(next, 'thumbnail'), thumbnail);
  writeFileSync(join(next, 'made.json'), JSON.stringify({ pages }));
  if (!existsSync(join(cacheFolder, key))) renameSync(next, join(cacheFolder, key));
}
