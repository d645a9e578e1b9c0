import { encode } from 'uqr';

/** A QR code as rows of modules, true being dark, without its quiet zone. */
export interface Qr {
  address: string;
  modules: boolean[][];
}

/** The largest version whose modules stay wider than 0.5 mm on a code of 20 mm with its quiet zone. */
const largestVersion = 5;

/**
 * Makes the QR code of an address with error correction Q (a quarter of it may be damaged).
 * @throws when the address is so long that its modules would be too small to scan on a card.
 */
export function qrOf(address: string): Qr {
  const known = codes.get(address);
  if (known) return known;
  const { data, version } = encode(address, { ecc: 'Q', border: 0 });
  if (version > largestVersion) {
    throw new Error(
      `the QR address ${address} has ${address.length} characters → shorten it, or use a shorter SITE_URL; a card holds version ${largestVersion} at most, this needs ${version}`,
    );
  }
  const code: Qr = { address, modules: data };
  codes.set(address, code);
  return code;
}

/** Hundreds of files carry the same few codes. */
const codes = new Map<string, Qr>();
