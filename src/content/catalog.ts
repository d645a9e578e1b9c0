import type { CalendarDay } from './schemas/calendar-day.ts';
import type { Checkpoint } from './schemas/checkpoint.ts';
import type { Contact, Situation } from './schemas/contact.ts';
import type { Form } from './schemas/form.ts';
import type { GlossaryTerm } from './schemas/glossary-term.ts';
import type { LawDate, LawRow, Repealed } from './schemas/law-row.ts';
import type { Body, Measure } from './schemas/measure.ts';
import type { QrBlock } from './schemas/qr-block.ts';
import type { Source } from './schemas/source.ts';
import type { Statistic } from './schemas/statistic.ts';
import type { Synonym } from './schemas/synonym.ts';

/** All data files of `content/data/`, checked by their schemas, in the order of the files. */
export interface Catalog {
  contacts: Contact[];
  situations: Situation[];
  measures: Measure[];
  bodies: Body[];
  sources: Source[];
  statistics: Statistic[];
  checkpoints: Checkpoint[];
  qrBlocks: QrBlock[];
  glossary: GlossaryTerm[];
  calendar: CalendarDay[];
  synonyms: Synonym[];
  forms: Form[];
  law: LawRow[];
  lawDates: LawDate[];
  repealed: Repealed[];
}

/**
 * Finds one entry by its id.
 * @throws when there is none, naming the kind and the id.
 */
export function entryOf<T extends { id: string }>(kind: string, entries: readonly T[], id: string): T {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`there is no ${kind} “${id}”; use an id from content/data/`);
  return entry;
}
