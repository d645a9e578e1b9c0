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

/** Writes a value as CBOR. */
export function writeCbor(value: Cbor): Uint8Array {
  const out: number[] = [];
  write(value);
  return Uint8Array.from(out);

  function write(one: Cbor): void {
    if (one === null) out.push(0xf6);
    else if (typeof one === 'boolean') out.push(one ? 0xf5 : 0xf4);
    else if (typeof one === 'number') head(one < 0 ? 1 : 0, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') {
      const bytes = new TextEncoder().encode(one);
      head(3, bytes.length);
      out.push(...bytes);
    } else {
      head(4, one.length);
      one.forEach(write);
    }
  }

  function head(major: number, length: number): void {
    const kind = major << 5;
    if (length < 24) out.push(kind | length);
    else if (length < 0x100) out.push(kind | 24, length);
    else if (length < 0x10000) out.push(kind | 25, length >> 8, length & 255);
    else out.push(kind | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
  }
}
