import { compress } from 'lzma1';
import { digestOf, kept } from '../../cache/build-cache.ts';
import { sourceDigest } from '../../cache/source-digest.ts';

/** Modes of the library: 3 looks back over 512 kB, 9 over 32 MB. */
const modes = { small: 3, large: 9 } as const;

/**
 * Packs bytes as LZMA, which `engine/unpack.ts` reads. It takes some 10 ms even for a small file, so that what was packed
 * once is kept for the next build.
 */
export function pack(bytes: Uint8Array): Uint8Array {
  return kept('search', digestOf(sourceDigest('src/search/indexing/pack.ts'), bytes), () =>
    Uint8Array.from(compress(bytes, bytes.length > 0x10000 ? modes.large : modes.small) as Iterable<number>),
  );
}
