import type { SiteContent } from '../content/site-content.ts';
import type { Redirect } from '../site/former-address.ts';
import { addressesOf } from './addresses.ts';
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
  const addresses = Object.fromEntries([...kept].sort(([one], [other]) => (one < other ? -1 : 1)));
  const places = Object.fromEntries(moved.map(({ from, to }) => [from, to]));
  return `${JSON.stringify({ about, addresses, moved: places, facts }, null, 2)}\n`;
}
