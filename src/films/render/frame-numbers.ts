/** Units of a stream (nal_unit_type) that begin with the head of a slice that has no key picture's further fields. */
const sliceUnit = 1;
/** The profile after whose level the kind of colour is written (ITU-T H.264, 7.3.2.1.1). */
const highProfile = 100;

/**
 * In how many bits an encoder writes the number of a picture (frame_num) into each of its slices, read from how to decode
 * them (AVCDecoderConfigurationRecord).
 * @throws where the stream is of a kind in which pictures do not simply follow each other, each from the one before.
 */
export function numberBitsOf(description: Uint8Array): number {
  const length = ((description[6] ?? 0) << 8) | (description[7] ?? 0);
  const unit = withoutEscapes(description.subarray(8, 8 + length));
  if (unit[1] !== highProfile) throw new Error('the encoder does not write H.264 High');
  const bits = new Bits(unit, 32);
  bits.number();
  if (bits.number() !== 1 || bits.number() !== 0 || bits.number() !== 0 || bits.take(2) !== 0)
    throw new Error('the encoder does not write colours of 8 bits');
  const numberBits = bits.number() + 4;
  const orderKind = bits.number();
  const references = bits.number();
  if (orderKind !== 2 || references !== 1)
    throw new Error('the encoder does not build each picture on the one before');
  return numberBits;
}

/**
 * A picture that is not a key picture, as one of another number, which begins anew after the largest that its bits hold;
 * only the numbers of its slices change.
 */
export function withFrameNumber(picture: Uint8Array, number: number, bits: number): Uint8Array {
  const units: Uint8Array[] = [];
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  for (let at = 0; at < picture.length;) {
    const length = view.getUint32(at);
    const unit = picture.subarray(at + 4, at + 4 + length);
    units.push(((unit[0] ?? 0) & 31) === sliceUnit ? numbered(unit, number % 2 ** bits, bits) : unit);
    at += 4 + length;
  }
  return together(units);
}

function numbered(escaped: Uint8Array, number: number, count: number): Uint8Array {
  const unit = withoutEscapes(escaped);
  const head = new Bits(unit, 8);
  // Its first block, its kind and its set of parameters.
  for (let field = 0; field < 3; field += 1) head.number();
  head.put(number, count);
  return withEscapes(unit);
}

/** Units one after the other, each after its length in four bytes. */
function together(units: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(units.reduce((sum, unit) => sum + 4 + unit.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const unit of units) {
    view.setUint32(at, unit.length);
    bytes.set(unit, at + 4);
    at += 4 + unit.length;
  }
  return bytes;
}

/** The bits of a unit, one after the other. */
class Bits {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  take(count: number): number {
    let value = 0;
    for (let taken = 0; taken < count; taken += 1, this.#at += 1)
      value = value * 2 + (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
    return value;
  }

  /** A number as Exp-Golomb code, ue(v). */
  number(): number {
    let zeros = 0;
    while (this.take(1) === 0) if ((zeros += 1) > 31) throw new Error('the encoder writes an endless number');
    return 2 ** zeros - 1 + this.take(zeros);
  }

  put(value: number, count: number): void {
    for (let left = count - 1; left >= 0; left -= 1, this.#at += 1) {
      const mask = 1 << (7 - (this.#at & 7));
      const byte = this.#bytes[this.#at >> 3] ?? 0;
      this.#bytes[this.#at >> 3] = (value >> left) & 1 ? byte | mask : byte & ~mask;
    }
  }
}

/** A unit without the bytes that keep it from looking like the beginning of another (ITU-T H.264, 7.4.1). */
function withoutEscapes(unit: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(unit.length);
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    bytes[length] = byte;
    length += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return bytes.subarray(0, length);
}

function withEscapes(bytes: Uint8Array): Uint8Array {
  const unit = new Uint8Array(Math.ceil(bytes.length * 1.5) + 1);
  let length = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros >= 2 && byte <= 3) {
      unit[length] = 3;
      length += 1;
      zeros = 0;
    }
    unit[length] = byte;
    length += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return unit.slice(0, length);
}
