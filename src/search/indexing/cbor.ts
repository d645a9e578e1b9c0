/** What Pagefind's index files hold: whole numbers, texts, and lists of these. */
export type Cbor = number | string | boolean | null | Cbor[];

/** Reads one CBOR value (RFC 8949) of the kinds that Pagefind writes. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return value();

  function value(): Cbor {
    const first = view.getUint8(at++);
    const major = first >> 5;
    const length = size(first & 31);
    if (major === 0) return length;
    if (major === 1) return -1 - length;
    if (major === 3) return new TextDecoder().decode(bytes.subarray(at, (at += length)));
    if (major === 4) return Array.from({ length }, value);
    if (first === 0xf4 || first === 0xf5) return first === 0xf5;
    if (first === 0xf6) return null;
    throw new Error(`a CBOR value of type ${major} was not expected in Pagefind's index`);
  }

  function size(code: number): number {
    if (code < 24) return code;
    if (code === 24) return view.getUint8(at++);
    if (code === 25) return view.getUint16((at += 2) - 2);
    if (code === 26) return view.getUint32((at += 4) - 4);
    throw new Error('a CBOR length of this kind was not expected in Pagefind’s index');
  }
}
