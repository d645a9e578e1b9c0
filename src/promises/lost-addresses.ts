import type { SiteContent } from '../content/site-content.ts';
import { isLocale } from '../i18n/locales.ts';
import { addressesOf, type Address } from './addresses.ts';
import { formerAddressesOf } from './text-address.ts';

/** A promised address at which nothing answers any more. */
export interface LostAddress {
  address: string;
  /** What stood there. */
  is: string;
  /** The line of the lock. */
  line: number;
  /** The same thing at its address of today; undefined when it is gone. */
  successor: Address | undefined;
  /** Where readers are best led when it is gone; undefined when nothing can take its place. */
  fallback: string | undefined;
}

/** Every promised address that neither answers nor leads on. */
export function lostAddresses(content: SiteContent): LostAddress[] {
  const now = addressesOf(content);
  const answered = new Set([
    ...now.map(({ address }) => address),
    ...[...content.pages, ...content.lessons].flatMap((text) => formerAddressesOf(content, text)),
    ...content.promises.moved.map(({ from }) => from),
  ]);
  const byName = new Map(now.map((one) => [one.is, one]));
  const addresses = new Set(now.map(({ address }) => address));
  const order = new Map(now.map(({ is }, index) => [is, index]));
  const place = ({ is }: { is: string }) => order.get(is) ?? now.length;
  const promised = content.promises.addresses.toSorted((one, other) => place(one) - place(other));
  return promised.flatMap(({ address, is, line }) =>
    answered.has(address)
      ? []
      : [{ address, is, line, successor: byName.get(is), fallback: fallbackOf(content, address, addresses) }],
  );
}

/** The nearest place that still answers: the page above, the page of all files, the page behind every code. */
function fallbackOf(content: SiteContent, address: string, now: ReadonlySet<string>): string | undefined {
  const [first, ...rest] = address.split('/').filter(Boolean);
  if (first === 'q') return '/q/';
  if (first === 'downloads') {
    const locale = /-(\w\w)\.\w+$/.exec(address)?.[1];
    const head = content.pages.find((page) => page.id === 'downloads' && page.locale === locale)?.head;
    return head ? `/${locale}/${head.path}/` : '/';
  }
  if (!isLocale(first)) return undefined;
  const above = rest.map((_, index) => `/${[first, ...rest.slice(0, index)].join('/')}/`).reverse();
  return above.find((one) => now.has(one)) ?? '/';
}
