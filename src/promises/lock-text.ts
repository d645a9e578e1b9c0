import type { SiteContent } from '../content/site-content.ts';
import type { Redirect } from '../site/former-address.ts';
import { addressesOf } from './addresses.ts';
import { changedFacts } from './changed-facts.ts';
import { dangerousFacts } from './facts.ts';

const about =
  'What readers rely on, as it was confirmed last. npm run confirm writes this file; by hand only “moved” is ever changed.';

/** The lock for the content as it stands; nothing that was ever promised is taken out of its addresses. */
export function lockText(content: SiteContent, moved: readonly Redirect[]): string {
  const now = addressesOf(content);
  const kept = new Map(content.promises.addresses.map(({ address, is }) => [address, is]));
  for (const { address, is } of now) kept.set(address, is);
  const facts: Record<string, Record<string, Readonly<Record<string, string>>>> = {};
  for (const { kind, id, fields } of dangerousFacts(content)) (facts[kind] ??= {})[id] = fields;
  const before = contactsBefore(content);
  const addresses = Object.fromEntries([...kept].sort(([one], [other]) => (one < other ? -1 : 1)));
  const places = Object.fromEntries(moved.map(({ from, to }) => [from, to]));
  return `${JSON.stringify({ about, addresses, moved: places, facts, ...(before && { before }) }, null, 2)}\n`;
}

/** Contacts as they were before their numbers changed last; a number that was taken back leaves none. */
function contactsBefore(content: SiteContent): Record<string, Readonly<Record<string, string>>> | undefined {
  const changed = new Map(
    changedFacts(content).flatMap(({ id, number }) => (number ? [[id, number] as const] : [])),
  );
  const kept = content.promises.before.filter(({ id }) => !changed.has(id));
  const replaced = content.promises.facts.filter(
    ({ kind, id }) => kind === 'contacts' && changed.has(id) && changed.get(id) !== 'taken back',
  );
  const all = [...kept, ...replaced].sort((one, other) => (one.id < other.id ? -1 : 1));
  return all.length > 0 ? Object.fromEntries(all.map(({ id, fields }) => [id, fields])) : undefined;
}
