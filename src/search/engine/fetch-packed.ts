import { engineAddress, startAddress } from '../addresses.ts';
import type { Locale } from '../../i18n/locales.ts';

/** How long a file may take before search gives up and says so, in ms. */
const patience = 30_000;

/** The two files without which nothing can be searched, asked for in parallel. */
export interface FirstFiles {
  engine: Promise<ArrayBuffer>;
  start: Promise<ArrayBuffer>;
}

/** Asks for the engine and the entry file of a language at once. */
export function fetchFirstFiles(locale: Locale): FirstFiles {
  return { engine: fetchFile(engineAddress), start: fetchFile(startAddress(locale)) };
}

/**
 * Fetches a file of this site, without a referrer.
 * @throws when it is missing, blocked or takes too long.
 */
export async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, {
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${address} gave ${response.status}`);
  return response.arrayBuffer();
}
