import { z } from 'astro/zod';

/** Endings of hosts that are no country's; those of countries are known to the program. */
const endings = new Set(
  'com org net info edu gov int mil eu dev news app online site world global foundation ngo help aero asia biz museum travel uk'.split(' '),
);
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Names that are kept for examples and for machines of one house (RFC 2606, 6761). */
const reserved = /(^|\.)(example\.(com|org|net)|example|test|invalid|localhost|local|internal|onion)$/;

/** Why an address of another site cannot be right, or undefined when it can. */
export function addressFault(address: string): string | undefined {
  if (!/^https?:\/\//.test(address)) return 'write a full address that begins with https:// or http://';
  if (!URL.canParse(address) || /[\s<>"]/.test(address)) return 'copy the address from the browser once more';
  const { hostname, username, port } = new URL(address);
  if (username !== '' || port !== '') return 'write the address without a name or a number before its path';
  if (reserved.test(hostname)) return 'this host is kept for examples; write the real one';
  const ending = hostname.split('.').at(-1) ?? '';
  const isHost = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/.test(hostname);
  if (!isHost || !(endings.has(ending) || (ending.length === 2 && countries.of(ending.toUpperCase()))))
    return `there is no host “${hostname}”; copy the address from the browser once more`;
  return undefined;
}

/** The address of a page on the web. */
export const webAddress = z.string('write a full address that begins with https:// or http://').superRefine((address, context) => {
  const fault = addressFault(address);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});
