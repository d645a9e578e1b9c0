import type { z } from 'astro/zod';
import { boardSquare } from './schemas/board-square.ts';
import { calendarDay } from './schemas/calendar-day.ts';
import { checkpoint } from './schemas/checkpoint.ts';
import { contact, situation } from './schemas/contact.ts';
import { glossaryTerm } from './schemas/glossary-term.ts';
import { drawing } from './schemas/drawing.ts';
import { evaluation } from './schemas/evaluation.ts';
import { form } from './schemas/form.ts';
import { lawDate, lawRow, repealed } from './schemas/law-row.ts';
import { pointLanguage, pointPhrase } from './schemas/point-phrase.ts';
import { qrBlock } from './schemas/qr-block.ts';
import { source } from './schemas/source.ts';
import { spokenNumber } from './schemas/spoken-number.ts';
import { statistic } from './schemas/statistic.ts';
import { synonym } from './schemas/synonym.ts';
import { body, measure } from './schemas/measure.ts';

/** Where a list of data stands: its file in content/data/, the key under which it stands there, and its schema. */
interface DataList {
  file: string;
  /** Undefined where the whole file is the list. */
  list: string | undefined;
  schema: z.ZodType;
}

/** Every list of data that editors write, in the order in which problems are told; a new list is a row here. */
export const dataLists = {
  contacts: { file: 'contacts', list: 'contacts', schema: contact },
  situations: { file: 'contacts', list: 'situations', schema: situation },
  measures: { file: 'measures', list: 'measures', schema: measure },
  bodies: { file: 'measures', list: 'bodies', schema: body },
  sources: { file: 'sources', list: undefined, schema: source },
  statistics: { file: 'statistics', list: undefined, schema: statistic },
  checkpoints: { file: 'checkpoints', list: undefined, schema: checkpoint },
  qrBlocks: { file: 'qr-page', list: undefined, schema: qrBlock },
  glossary: { file: 'glossary', list: undefined, schema: glossaryTerm },
  calendar: { file: 'calendar', list: undefined, schema: calendarDay },
  board: { file: 'board', list: undefined, schema: boardSquare },
  spokenNumbers: { file: 'spoken-numbers', list: 'numbers', schema: spokenNumber },
  pointLanguages: { file: 'point-card', list: 'languages', schema: pointLanguage },
  pointPhrases: { file: 'point-card', list: 'phrases', schema: pointPhrase },
  synonyms: { file: 'synonyms', list: undefined, schema: synonym },
  drawings: { file: 'drawings', list: undefined, schema: drawing },
  evaluations: { file: 'evaluations', list: undefined, schema: evaluation },
  forms: { file: 'forms', list: undefined, schema: form },
  law: { file: 'law', list: 'rows', schema: lawRow },
  lawDates: { file: 'law', list: 'dates', schema: lawDate },
  repealed: { file: 'law', list: 'repealed', schema: repealed },
} as const satisfies Record<string, DataList>;
