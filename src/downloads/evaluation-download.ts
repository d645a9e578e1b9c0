import { downloadKinds } from '../content/download-kinds.ts';
import type { SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { evaluationsOf } from '../content/evaluation-heads.ts';
import type { Download } from './download.ts';

/** The page that offers what is asked before and after. */
const evaluationPage = 'evaluation';

/** The five questions of each lesson, talk and course, and one key to all of them, in one language each. */
export function evaluationDownloads(content: SiteContent): Download[] {
  return locales.flatMap((locale) => {
    const t = translator(locale);
    const sets = evaluationsOf(content, locale);
    if (sets.length === 0) return [];
    const made = (kind: 'evaluation' | 'evaluation-key', name: string) => {
      const { use, paper, format } = downloadKinds[kind].files[0];
      const file = `${name}-${locale}.${format}`;
      return {
        ...{ booklet: '', locale, kind, use, paper, file, url: `/downloads/${file}` },
        page: evaluationPage,
      };
    };
    return [
      ...sets.map(({ id, head }): Download => ({
        ...{ id: `evaluation-${id}`, ...made('evaluation', `${t('evaluation.file')}-${head.file}`) },
        title: { [locale]: t('evaluation.title', { title: head.title }) },
        subtitle: {},
        audience: head.audience,
        measures: head.measures,
        reviewed: head.reviewed,
      })),
      {
        ...{ id: 'evaluation-key', ...made('evaluation-key', t('evaluation.keyFile')) },
        title: { [locale]: t('evaluation.keyTitle') },
        subtitle: { [locale]: t('evaluation.keySubtitle') },
        audience: ['schools'],
        measures: [...new Set(sets.flatMap(({ head }) => head.measures))].sort(),
        reviewed: new Date(Math.max(...sets.map(({ head }) => head.reviewed.getTime()))),
      },
    ];
  });
}
