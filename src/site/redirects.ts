import type { SiteContent } from '../content/site-content.ts';
import type { Redirect } from './former-address.ts';

/** Where the addresses lead that the lock says have moved: each to its last place, however often it moved. */
export function movedIn({ promises }: Pick<SiteContent, 'promises'>): Redirect[] {
  const next = new Map(promises.moved.map(({ from, to }) => [from, to]));
  return promises.moved.map(({ from }) => ({ from, to: lastOf(from, next) }));
}

function lastOf(from: string, next: ReadonlyMap<string, string>): string {
  let at = from;
  // More steps than there are addresses would go round in a circle.
  for (let steps = 0; steps < next.size; steps += 1) at = next.get(at) ?? at;
  return at;
}
