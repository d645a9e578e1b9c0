import { Paragraph, TextRun } from 'docx';
import { languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locales.ts';
import { plainText } from '../print/blocks/plain-text.ts';
import type { PrintBlock, PrintInline } from '../print/blocks/print-tree.ts';

/** A paragraph; one that leads to the next stays with it. */
export function paragraph(children: TextRun[], keepNext = false): Paragraph {
  return new Paragraph({ spacing: { after: 140, line: 288 }, keepNext, children });
}

/** An item of a list behind its mark; what follows its first paragraph stands in lines of its own. */
export function listItem(mark: string, item: readonly PrintBlock[]): Paragraph {
  const [first, ...rest] = item;
  const runs =
    first && (first.t === 'p' || first.t === 'lead')
      ? runsOf(first.c)
      : [new TextRun(plainText(item.slice(0, 1)))];
  const more = rest.length > 0 ? [new TextRun({ text: plainText(rest), break: 1 })] : [];
  return new Paragraph({
    indent: { left: 400, hanging: 400 },
    spacing: { after: 100, line: 288 },
    tabStops: [{ type: 'left', position: 400 }],
    children: [new TextRun(`${mark}\t`), ...runs, ...more],
  });
}

/** Small grey words under a box or a story. */
export function note(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18, color: '44525E' })] });
}

/** The words of runs; the small numbers of sources stay in the PDF, which lists them. */
export function runsOf(
  runs: readonly PrintInline[],
  bold = false,
  italics = false,
  lang?: Locale,
): TextRun[] {
  return runs.flatMap((run): TextRun[] => {
    if (run.t === 'refs') return [];
    if ('c' in run) return runsOf(run.c, bold || run.t === 'b', italics || run.t === 'i', lang);
    const text = ('v' in run ? run.v : '_'.repeat(run.letters ?? 8)).replace(/[\u00AD\u2060]/g, '');
    const language = lang && { language: { value: languages[lang].tags.office } };
    return [new TextRun({ text, bold: bold || run.t === 'phone', italics, ...language })];
  });
}
