import { dataLists } from '../content/data-lists.ts';
import type { Problem } from '../content/problem.ts';
import { settingsFile } from '../content/settings.ts';
import type { SiteContent } from '../content/site-content.ts';
import { changedFacts, type FactChange } from '../promises/changed-facts.ts';
import { isWatched } from '../promises/facts.ts';

/** Numbers, contacts, exits and law stand as they were confirmed last. */
export function checkPromisedFacts(content: SiteContent): Problem[] {
  return changedFacts(content).map(asProblem);
}

function asProblem(change: FactChange): Problem {
  const { kind, id, at, field, before, now } = change;
  if (before === undefined && field === undefined)
    return { ...at, what: `${kind}: ${id} is new, and nobody has confirmed it`, fix: second };
  if (field === undefined) {
    const home = isWatched(kind) ? `content/data/${dataLists[kind].file}.yaml` : settingsFile;
    return {
      ...at,
      what: `${kind}: ${id} (${before}) was confirmed, and ${home} has it no more`,
      fix: `put it back; if it is meant, ${second}`,
    };
  }
  return {
    ...at,
    what: `${id}: ${field} was confirmed as ${quoted(before)} and is ${quoted(now)} now`,
    fix: change.number ? numberFix(change) : `put it back; if it is meant, ${second}`,
  };
}

/** The confirmed number may be the mistaken one, so neither is called the old or the right one: both are shown. */
function numberFix({ before, now, number }: FactChange): string {
  const back = before === undefined ? `take ${quoted(now)} out` : `put ${quoted(before)} back`;
  const confirmed = before === undefined ? 'that' : quoted(before);
  if (number === 'taken back')
    return `${back} or, if ${confirmed} was confirmed by mistake, run npm run confirm again`;
  const right = now === undefined ? 'if there is no such number' : `if ${quoted(now)} is right`;
  if (number === 'rung before')
    return `${back}; ${right}, write rung: null or the day on which you rang it, then npm run confirm`;
  return number === 'read'
    ? `${back}; ${right}, ${second}`
    : `${back}; ${right}, write the day on which you read its source in “checked”, then npm run confirm`;
}

const second = 'npm run confirm shows what it touches and asks';

function quoted(value: string | undefined): string {
  return value === undefined ? 'absent' : `“${value}”`;
}
