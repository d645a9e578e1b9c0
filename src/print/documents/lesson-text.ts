import type { Lesson } from '../../content/readable.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { entryOf } from '../../content/catalog.ts';
import { phoneOf } from '../../site/phone.ts';
import { bandShown, lessonPageId } from '../../site/lesson.ts';
import { translator } from '../../i18n/translator.ts';
import { convert } from '../blocks/convert.ts';
import { sourceLine, sourceOf } from '../blocks/chapters.ts';
import { contextOf } from '../blocks/context.ts';
import { documentBase, type Framed } from './document.ts';
import { audienceLooks, type Audience } from '../../design/audiences.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import type { LessonFrame, LessonWord } from './print-document.ts';
import { paletteOf, type Variant } from '../../design/palette.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';

/** A lesson's text as blocks, and the sources that it names, numbered by first use. */
export function lessonText(
  content: SiteContent,
  lesson: Lesson,
  origin: string,
): { blocks: PrintBlock[]; sources: string[] } {
  const known = texts.get(lesson);
  if (known) return known;
  const used: string[] = [];
  const context = contextOf(content, lesson.locale, used);
  const blocks = convert(lesson.body.children, sourceOf(content, lesson, 0, origin), context);
  const text = { blocks, sources: used.map((id) => sourceLine(content, lesson.locale, id)) };
  texts.set(lesson, text);
  return text;
}

/** A lesson becomes six files; its text is read once for all of them. */
const texts = new WeakMap<Lesson, { blocks: PrintBlock[]; sources: string[] }>();

/** What every file of a lesson knows: colours, numbers, its head in words. */
export function lessonBase(
  content: SiteContent,
  lesson: Lesson,
  variant: Variant,
  origin: string,
): LessonFrame {
  const { locale, head } = lesson;
  const t = translator(locale);
  const audience = head.audience[0] as Audience;
  const drawing = head.drawing ?? audienceLooks[audience].drawing;
  const child = phoneOf(entryOf('contact', content.catalog.contacts, childHelpline));
  const framed: Framed = {
    ...{ id: lessonPageId(lesson.id), locale, hyphenates: true },
    head: { ...head, subtitle: head.summary },
    titleLine: `${lesson.file}:${lesson.lineOf(['title'])}`,
  };
  return {
    ...documentBase(content, framed, { variant, origin, qrPath: '/q/' }),
    summary: head.summary,
    kindName: t(`lesson.kinds.${head.kind}`),
    band: head.band ? t('lesson.band', { band: bandShown(head.band) }) : null,
    minutes: t('lesson.minutes', { minutes: head.minutes }),
    minuteWord: t('lesson.minutes', { minutes: '' }).trim(),
    aim: head.aim,
    needs: head.needs,
    isSmall: head.band === '6-9',
    isYoung: head.band === '6-9' || head.band === '10-12',
    words: {
      ...(Object.fromEntries(words.map((key) => [key, t(`lesson.${key}`)])) as LessonFrame['words']),
      guide: t(`lesson.guides.${head.kind}`),
      group: t(`lesson.groups.${head.kind === 'talk' && head.page === 'schools' ? 'students' : head.kind}`),
    },
    quizTitle: t('quiz.title'),
    child: { v: child.shown, href: child.href },
    picture: printDrawing(content.catalog, locale, drawing),
    pictureInks: { roles: paletteOf(head.page === 'schools' ? 'everyone' : audience, variant).roles },
  };
}

/** The helpline that every deck and sheet names beside the hotline. */
const childHelpline = 'child-116111';

const words: readonly Exclude<LessonWord, 'guide' | 'group'>[] = [
  ...(['forWhom', 'time', 'aim', 'needs', 'slide', 'worksheet', 'name', 'key'] as const),
  ...(['answer', 'numbers', 'child', 'hotline', 'story', 'storyNote'] as const),
];
