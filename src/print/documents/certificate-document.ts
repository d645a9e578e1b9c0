import type { SiteContent } from '../../content/site-content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { plainRuns, plainText } from '../blocks/plain-text.ts';
import { PrintError } from '../blocks/print-error.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { documentBaseFor } from './frame.ts';
import type { PrintJob } from './plan.ts';
import { certificatePlaces, type CertificateDocument } from './print-document.ts';

/** The page of the course, which has no file of its own among the lessons. */
const coursePage = 'media-course';

/**
 * What a certificate is drawn from: a heading, its places to fill in, a paragraph after the first and one at the foot.
 * @throws `PrintError` when it has other places or paragraphs.
 */
export function certificateDocument(job: PrintJob): CertificateDocument {
  const { content, booklet, origin } = job;
  const [chapter, ...others] = chaptersOf(content, booklet, origin).chapters;
  const blocks = chapter?.blocks ?? [];
  const labels = blocks.flatMap((block) => (block.t === 'field' ? [block.label] : []));
  const words = blocks.filter((block) => block.t === 'p').map((block) => plainText([block]));
  const heading = blocks[0]?.t === 'h' ? plainRuns(blocks[0].c) : '';
  const line = `${booklet.file}:1`;
  if (others.length > 0 || labels.length !== certificatePlaces.length || words.length !== 2) {
    const fix = `write one ##, ${certificatePlaces.length} <Field> (${certificatePlaces.join(', ')}) and 2 paragraphs`;
    throw new PrintError(
      `${line} the certificate has ${labels.length} places and ${words.length} paragraphs → ${fix}`,
    );
  }
  return {
    ...documentBaseFor(job, qrPathOf()),
    template: 'certificate',
    said: { given: heading, after: words[0] ?? '', foot: words[1] ?? '' },
    places: Object.fromEntries(
      certificatePlaces.map((place, index) => [place, labels[index]]),
    ) as CertificateDocument['places'],
    trainings: trainingsOf(content, booklet.locale),
    line,
  };
}

/** The names of all talks and of the course, as a trainer chooses among them. */
function trainingsOf(content: SiteContent, locale: Locale): string[] {
  const talks = content.lessons
    .filter((one) => one.locale === locale && one.head?.kind === 'talk')
    .map(({ head }) => head?.title ?? '');
  const course = content.pages.find((one) => one.locale === locale && one.id === coursePage);
  return [...talks, ...(course?.head ? [course.head.title] : [])].sort((a, b) => a.localeCompare(b, locale));
}
