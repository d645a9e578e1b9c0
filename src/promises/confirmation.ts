import type { SiteContent } from '../content/site-content.ts';
import type { Redirect } from '../site/former-address.ts';
import { addressesOf, type Address } from './addresses.ts';
import { changedFacts, type FactChange } from './changed-facts.ts';
import { lockText } from './lock-text.ts';
import { lostAddresses, type LostAddress } from './lost-addresses.ts';

/** What a confirmation would do. */
export interface Confirmation {
  facts: FactChange[];
  /** Addresses that lead on from now on. */
  moved: (LostAddress & { to: string })[];
  /** Addresses that nothing can take the place of; they forbid the confirmation. */
  lost: LostAddress[];
  /** Addresses of today that were not promised before. */
  added: string[];
  /** Those of them that a person has named: of pages, lessons, films and checkpoints. A file may have none. */
  kept: Address[];
  /** The lock as it would be. */
  lock: string;
}

/** Compares the content with the lock; the lock is written by whoever has asked. */
export function confirmationOf(content: SiteContent): Confirmation {
  const added = new Set(unpromisedAddresses(content));
  const lost = lostAddresses(content);
  const moved = lost.flatMap((one) => {
    const to = one.successor?.address ?? one.fallback;
    return to === undefined ? [] : [{ ...one, to }];
  });
  return {
    facts: changedFacts(content),
    moved,
    lost: lost.filter(({ successor, fallback }) => !successor && !fallback),
    added: [...added],
    kept: addressesOf(content).filter(
      ({ address, is }) => added.has(address) && !/^(?:file |site$)/.test(is),
    ),
    lock: lockText(content, [
      ...stillMoved(content),
      ...moved.map(({ address: from, to }) => ({ from, to })),
    ]),
  };
}

/** The addresses that the site has and no lock promises yet. */
export function unpromisedAddresses(content: SiteContent): string[] {
  const promised = new Set(content.promises.addresses.map(({ address }) => address));
  return addressesOf(content).flatMap(({ address }) => (promised.has(address) ? [] : [address]));
}

/** What has moved before, but for the addresses that answer again. */
function stillMoved(content: SiteContent): Redirect[] {
  const now = new Set(addressesOf(content).map(({ address }) => address));
  return content.promises.moved.filter(({ from }) => !now.has(from)).map(({ from, to }) => ({ from, to }));
}
