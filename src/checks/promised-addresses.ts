import type { Problem } from '../content/problem.ts';
import { promisesFile } from '../content/promises.ts';
import type { SiteContent } from '../content/site-content.ts';
import { addressesOf } from '../promises/addresses.ts';
import { lostAddresses, type LostAddress } from '../promises/lost-addresses.ts';
import { movedIn } from '../site/redirects.ts';

/** Every promised address is still one that the site answers, or one that was confirmed to lead on. */
export function checkPromisedAddresses(content: SiteContent): Problem[] {
  if (!content.promises.isWhole || !isReadWhole(content)) return [];
  const lost = lostAddresses(content);
  const renamed = Map.groupBy(lost, ({ successor }) => successor && `${successor.file}:${successor.line}`);
  const gone = renamed.get(undefined) ?? [];
  renamed.delete(undefined);
  return [...[...renamed.values()].map(asRenamed), ...gone.map(asGone), ...deadEnds(content)];
}

/** Tells whether all that has an address could be read; of what cannot be read nothing is said to have moved. */
function isReadWhole({ pages, lessons, booklets, films, broken }: SiteContent): boolean {
  const texts: { head: unknown }[] = [...pages, ...lessons, ...booklets];
  return texts.every(({ head }) => head) && films.every(({ data }) => data) && !broken.has('checkpoints');
}

function asRenamed(lost: LostAddress[]): Problem {
  const [first] = lost;
  if (!first?.successor) throw new Error('an address that was not renamed');
  const { file, line, written, address } = first.successor;
  const more = lost.length > 1 ? ` (and ${lost.length - 1} more)` : '';
  return {
    ...{ file, line },
    what: `“${written}” moves to ${address} what is promised on paper and by links at ${first.address}${more}`,
    fix: 'put the old name back; if it is meant, npm run confirm shows what it touches and leads readers on from there',
  };
}

function asGone({ address, line, is, fallback }: LostAddress): Problem {
  const what = `${address} is promised on paper and by links, and nothing answers there now (it was ${is})`;
  const fix = fallback
    ? `put it back; if it is meant, npm run confirm shows what it touches and leads readers on to ${fallback}`
    : 'put it back: nothing can take its place';
  return { file: promisesFile, line, what, fix };
}

/** What has moved leads to a place that answers, and nothing of today stands where it was. */
function deadEnds(content: SiteContent): Problem[] {
  const now = new Set(addressesOf(content).map(({ address }) => address));
  const lines = new Map(content.promises.moved.map(({ from, line }) => [from, line]));
  const promised = new Set(content.promises.addresses.map(({ address }) => address));
  return movedIn(content).flatMap(({ from, to }) => {
    const at = { file: promisesFile, line: lines.get(from) ?? 1 };
    if (now.has(from))
      return [{ ...at, what: `${from} is an address of today and leads away`, fix: 'npm run confirm' }];
    // A promised place that is lost is told once, where it was lost.
    if (now.has(to) || promised.has(to)) return [];
    return [
      { ...at, what: `${from} leads to ${to}, and nothing answers there`, fix: 'write where it leads now' },
    ];
  });
}
