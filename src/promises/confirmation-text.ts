import type { Problem } from '../content/problem.ts';
import { promisesFile } from '../content/promises.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Address } from './addresses.ts';
import type { FactChange } from './changed-facts.ts';
import type { Confirmation } from './confirmation.ts';
import { promisedFiles } from './file-addresses.ts';
import { addressGroups, countedNames, fileGroups, textGroups } from './name-lists.ts';
import { touchedBy } from './touched.ts';

/** What must be put right before anything can be confirmed. */
export function hindrances(content: SiteContent, { facts, lost }: Confirmation): Problem[] {
  return [
    ...content.problems,
    ...facts
      .filter(({ number }) => number === 'unread')
      .map(({ id, field, before, now, at }) => ({
        ...at,
        what: `${id}: ${field} was “${before ?? ''}” and is “${now ?? ''}”, with a day on which nobody has read the new number`,
        fix: `write the day on which you read the source of the new number in “checked”; only the number from before the last change may come back with the day that it had`,
      })),
    ...facts
      .filter(({ number }) => number === 'rung before')
      .map(({ id, field, before, now, at }) => ({
        ...at,
        what: `${id}: ${field} was “${before ?? ''}” and is “${now ?? ''}”, with the day on which the number before was rung`,
        fix: 'write rung: null, or the day on which you rang the new number',
      })),
    ...lost.map(({ address, line }) => ({
      ...{ file: promisesFile, line, what: `nothing answers at ${address}, and nothing can take its place` },
      fix: 'put it back',
    })),
  ];
}

/** So many lines are read at a glance; after more, what is confirmed is said once more before the question. */
const glance = 20;

/** What a confirmation changes, in plain words and with all that it touches, for whoever answers for it. */
export function confirmationText(content: SiteContent, confirmation: Confirmation): string {
  const { facts, moved, added, kept } = confirmation;
  const lines = [
    ...section('Facts that could hurt somebody when they are wrong', factLines(content, facts)),
    ...section(
      'Addresses and files that lead on from their old names, on every host',
      movedLines(content, moved),
    ),
    ...section(forEver, kept.map(keptLine)),
    ...(facts.length + moved.length === 0 ? ['nothing that was confirmed changes'] : []),
    ...countedNames('addresses and files that are promised from now on', added, addressGroups),
  ];
  const short = [...facts.map(lineOf), ...moved.map(leadLine)];
  return [...lines, ...(lines.length > glance && short.length > 0 ? ['', 'In short:', ...short] : [])].join(
    '\n',
  );
}

const forEver =
  'New addresses. After your yes each of them must answer for good, and its name is never free again';

function keptLine({ address, is }: Address): string {
  const reason = address.startsWith('/q/')
    ? 'its posters carry the address in their codes, and paper cannot be changed'
    : 'codes and links lead here; a name that changes later leaves this address leading on';
  return `  ${address}   ${is}: ${reason}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:`, ...lines, ''] : [];
}

function factLines(content: SiteContent, facts: readonly FactChange[]): string[] {
  const groups = Map.groupBy(facts, ({ kind, id }) => `${kind}/${id}`);
  return [...groups.values()].flatMap((changes) => {
    const [first] = changes;
    if (!first) return [];
    const { kind, id } = first;
    const { texts, files } = touchedBy(content, kind, id);
    return [
      ...changes.map(lineOf),
      ...countedNames('    texts that it stands in', texts, textGroups),
      ...countedNames('    files for download', files, (names) => fileGroups(content, names)),
    ];
  });
}

function lineOf({ kind, id, field, before, now, at }: FactChange): string {
  const name = [id, field].filter(Boolean).join(' ');
  const place = at.file === promisesFile ? kind : `${at.file}:${at.line}`;
  if (before === undefined) return `  ${place} ${name}: new: ${now ?? ''}`;
  if (now === undefined) return `  ${place} ${name}: taken out: ${before}`;
  return `  ${place} ${name}: ${before}  →  ${now}`;
}

function movedLines(content: SiteContent, moved: Confirmation['moved']): string[] {
  const files = promisedFiles(content);
  return moved.flatMap((one) => {
    const { address, is } = one;
    if (address.startsWith('/q/'))
      return [leadLine(one), '    codes of posters and sheets that are already printed keep answering there'];
    const carriers = files.filter(({ page, locale }) => isPage(is, locale, page)).map(({ file }) => file);
    if (carriers.length === 0) return [leadLine(one)];
    const groupsOf = (names: readonly string[]) => fileGroups(content, names);
    return [leadLine(one), ...countedNames('    files printed with a code to it', carriers, groupsOf)];
  });
}

function leadLine({ address, to, successor, is }: Confirmation['moved'][number]): string {
  return `  ${address}  →  ${to}${successor ? '' : `   (${is} is gone; another place can be written under “moved”)`}`;
}

function isPage(is: string, locale: string, page: string): boolean {
  return is === `page ${locale}/${page}` || is === `lesson ${locale}/${page.replace(/^lesson-/, '')}`;
}
