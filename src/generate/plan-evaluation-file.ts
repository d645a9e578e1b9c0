import { entryOf } from '../content/catalog.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Download } from '../downloads/download.ts';
import { chaptersOf } from '../print/blocks/chapters.ts';
import { documentBase } from '../print/documents/document.ts';
import { evaluationTexts } from '../print/documents/evaluation-text.ts';
import { documentBaseFor } from '../print/documents/frame.ts';
import { variantOf } from '../print/documents/plan.ts';
import type {
  EvaluationDocument,
  EvaluationKeyDocument,
  Frame,
  SlipsDocument,
} from '../print/documents/print-document.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { thumbnailOf } from '../print/typst/page-picture.ts';
import { compile } from '../print/typst/typst.ts';
import { phoneOf } from '../site/phone.ts';
import { qrPathOf } from '../site/qr-page.ts';
import { buildStep, type BuildStep } from './file-cache.ts';

/**
 * Plans the five questions of a lesson, talk or course: before and after, half a sheet each.
 * @throws `PrintError` when they do not fit.
 */
export function planEvaluation(content: SiteContent, download: Download, origin: string): BuildStep {
  const locale = download.locale as Locale;
  const t = translator(locale);
  const id = download.id.replace(/^evaluation-/, '');
  const [text] = evaluationTexts(content, locale, id);
  if (!text) throw new Error(`there are no questions for ${id}`);
  const { head, questions } = text;
  const child = phoneOf(entryOf('contact', content.catalog.contacts, 'child-116111'));
  const document: EvaluationDocument = {
    ...frameOf(content, download, origin, { title: head.title, subtitle: '' }),
    template: 'evaluation',
    line: placeOf(content, id),
    halves: [{ label: t(`evaluation.before.${head.kind}`) }, { label: t(`evaluation.after.${head.kind}`) }],
    words: { note: t('evaluation.note'), date: t('evaluation.date') },
    child: { v: child.shown, href: child.href },
    questions: questions.map(({ ask, answers }) => ({ ask, answers })),
  };
  return planned(document);
}

/** Plans the answers to all questions, apart from them. */
export function planEvaluationKey(content: SiteContent, download: Download, origin: string): BuildStep {
  const locale = download.locale as Locale;
  const t = translator(locale);
  const words = { title: t('evaluation.keyTitle'), subtitle: t('evaluation.keySubtitle') };
  const document: EvaluationKeyDocument = {
    ...frameOf(content, download, origin, words),
    ...{ template: 'evaluation-key', note: t('evaluation.keyNote') },
    sets: evaluationTexts(content, locale).map(({ head, questions }) => ({
      title: head.title,
      rows: questions.map(({ right, answers }) => ({ right, answer: answers[right - 1] ?? '' })),
    })),
  };
  return planned(document);
}

/**
 * Plans slips to be cut out, four to a sheet.
 * @throws `PrintError` when the text does not fit on one.
 */
export function planSlips(content: SiteContent, download: Download, origin: string): BuildStep {
  const booklet = bookletOf(content, download.booklet, download.locale as Locale);
  const { chapters } = chaptersOf(content, booklet, origin);
  const job = { content, booklet, download, variant: variantOf(download), origin };
  return planned({
    ...documentBaseFor(job, qrPathOf()),
    ...{ template: 'slips', line: `${booklet.file}:1` },
    blocks: chapters.flatMap(({ blocks }) => blocks),
  });
}

function frameOf(
  content: SiteContent,
  { id, locale, audience, reviewed }: Download,
  origin: string,
  words: { title: string; subtitle: string },
): Frame {
  const framed = {
    ...{ id, locale: locale as Locale, head: { ...words, audience, reviewed }, hyphenates: false },
    titleLine: placeOf(content, id.replace(/^evaluation-/, '')),
  };
  return documentBase(content, framed, { variant: 'read', origin, qrPath: qrPathOf() });
}

function placeOf(content: SiteContent, id: string): string {
  const { file, line } = content.lineOfEntry('evaluations', id);
  return `${file}:${line}`;
}

function planned(document: EvaluationDocument | EvaluationKeyDocument | SlipsDocument): BuildStep {
  return buildStep(['evaluation', document], async () => {
    const compiled = withoutOverflow(compile(document));
    const thumbnail = await thumbnailOf(compiled);
    return { bytes: await finishPdf(compiled.pdf(true)), pages: compiled.pages, thumbnail };
  });
}
