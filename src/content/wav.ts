/** How a WAV file is recorded, and where its samples stand. */
export interface WavFormat {
  /** Samples a second, of each channel. */
  sampleRate: number;
  channels: number;
  /** Bits a sample. */
  bits: number;
  /** True for plain numbers (PCM); false for anything compressed, and for fractions. */
  isPcm: boolean;
  /** Where the samples begin in the file, and how many bytes they take. */
  start: number;
  length: number;
}

/** The kind of samples that a longer header names in its own place. */
const extensible = 0xfffe;

/** Reads how a WAV file is recorded from its first bytes and its size; undefined when it is no WAV file. */
export function wavFormatOf(head: Uint8Array, size: number): WavFormat | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const name = (at: number) => String.fromCharCode(...head.subarray(at, at + 4));
  if (head.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') return undefined;
  let format: Pick<WavFormat, 'sampleRate' | 'channels' | 'bits' | 'isPcm'> | undefined;
  for (let at = 12; at + 8 <= head.length;) {
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name(at) === 'fmt ' && length >= 16 && start + length <= head.length) {
      const kind = view.getUint16(start, true);
      format = {
        channels: view.getUint16(start + 2, true),
        sampleRate: view.getUint32(start + 4, true),
        bits: view.getUint16(start + 14, true),
        isPcm: (kind === extensible && length >= 26 ? view.getUint16(start + 24, true) : kind) === 1,
      };
    }
    // A program that wrote while it recorded may not know the length.
    if (name(at) === 'data') return format && { ...format, start, length: Math.min(length, size - start) };
    at = start + length + (length & 1);
  }
  return undefined;
}

/** How long a recording is, in seconds. */
export function secondsOf({ sampleRate, channels, bits, length }: WavFormat): number {
  return length / ((sampleRate * channels * bits) / 8);
}
