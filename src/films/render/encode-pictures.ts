import { VideoEncoder, VideoFrame } from '@napi-rs/webcodecs';
import { numberBitsOf, withFrameNumber } from './frame-numbers.ts';

/** An encoded picture; a key picture needs none before it. */
export interface Sample {
  bytes: Uint8Array;
  isKey: boolean;
}

/** What the encoder makes of a film. */
export interface Encoded {
  samples: Sample[];
  /** How to decode them (AVCDecoderConfigurationRecord). */
  description: Uint8Array;
}

/** H.264 High, level 4.0: what every phone, TV and screen of the last ten years plays. */
const codec = 'avc1.640028';

interface Size {
  width: number;
  height: number;
}

/** Two key pictures are at most this many pictures apart, so that players can jump. */
const longestRun = 240;
/** How long the encoder may think about one picture, in ms. */
const patience = 60_000;

/**
 * Encodes pictures of one size. A picture that stands is encoded once; after it come pictures that say “as before”,
 * whose bytes are the same in every film but for their number, and are learned once.
 */
export class PictureEncoder {
  readonly #stream: Stream;
  readonly #still: Promise<Still>;
  readonly #samples: Sample[] = [];
  /** How many pictures there are since the last key picture, that one among them. */
  #run = 0;

  constructor(size: Size, rate: number) {
    const key = [size.width, size.height, rate].join(' ');
    this.#still = learned.get(key) ?? learnStill(size, rate);
    learned.set(key, this.#still);
    this.#stream = new Stream(size, rate);
  }

  /** Adds a picture that stands for so many pictures. */
  async add(picture: Uint8Array, count: number): Promise<void> {
    const still = await this.#still;
    await this.#encode(picture, still);
    for (let left = count - 1; left > 0; left -= 1) {
      if (this.#run >= longestRun) await this.#encode(picture, still);
      else this.#push(still.bytes, still);
    }
  }

  /** Ends the film. */
  async finish(): Promise<Encoded> {
    const description = await this.#stream.finish();
    return { samples: this.#samples, description };
  }

  async #encode(picture: Uint8Array, still: Still): Promise<void> {
    const sample = await this.#stream.encode(picture, this.#run === 0 || this.#run >= longestRun);
    if (!sample.isKey) return this.#push(sample.bytes, still);
    this.#run = 1;
    this.#samples.push(sample);
  }

  /** The encoder does not know of the pictures that were put between its own, so each is numbered anew. */
  #push(bytes: Uint8Array, { numberBits }: Still): void {
    this.#samples.push({ bytes: withFrameNumber(bytes, this.#run, numberBits), isKey: false });
    this.#run += 1;
  }
}

const learned = new Map<string, Promise<Still>>();

/** A picture “as before”, and in how many bits pictures are numbered. */
interface Still {
  bytes: Uint8Array;
  numberBits: number;
}

async function learnStill(size: Size, rate: number): Promise<Still> {
  const stream = new Stream(size, rate);
  const grey = new Uint8Array((size.width * size.height * 3) / 2).fill(128);
  await stream.encode(grey, true);
  const { bytes, isKey } = await stream.encode(grey, false);
  if (isKey) throw new Error('the encoder begins anew where nothing changes');
  return { bytes, numberBits: numberBitsOf(await stream.finish()) };
}

/** The encoder one picture at a time. */
class Stream {
  readonly #size: Size;
  readonly #encoder: VideoEncoder;
  readonly #step: number;
  #count = 0;
  #description: Uint8Array | undefined;
  #take: { resolve: (sample: Sample) => void; reject: (error: Error) => void } | undefined;

  constructor(size: Size, rate: number) {
    this.#size = size;
    this.#step = 1_000_000 / rate;
    this.#encoder = new VideoEncoder({
      output: (chunk, metadata) => {
        const bytes = new Uint8Array(chunk.byteLength);
        chunk.copyTo(bytes);
        const description = metadata?.decoderConfig?.description;
        if (description) this.#description ??= new Uint8Array(description);
        this.#take?.resolve({ bytes, isKey: chunk.type === 'key' });
      },
      error: (error) => this.#take?.reject(error),
    });
    // Without a rate in bits the encoder keeps the quality even (x264: crf 23), and what stands costs next to nothing.
    this.#encoder.configure({
      codec,
      ...size,
      framerate: rate,
      bitrateMode: 'quantizer',
      latencyMode: 'quality',
      avc: { format: 'avc' },
    });
  }

  encode(picture: Uint8Array, isKey: boolean): Promise<Sample> {
    return new Promise((resolve, reject) => {
      // The encoder works beside the program and does not keep it running.
      const silence = setTimeout(() => reject(new Error('the encoder fell silent')), patience);
      const finish = (act: () => void) => {
        clearTimeout(silence);
        act();
      };
      this.#take = {
        resolve: (sample) => finish(() => resolve(sample)),
        reject: (error) => finish(() => reject(error)),
      };
      const { width, height } = this.#size;
      const frame = new VideoFrame(picture, {
        format: 'I420',
        ...{ codedWidth: width, codedHeight: height },
        ...{ timestamp: Math.round(this.#count * this.#step), duration: this.#step },
      });
      this.#count += 1;
      this.#encoder.encode(frame, { keyFrame: isKey });
      frame.close();
    });
  }

  async finish(): Promise<Uint8Array> {
    await this.#encoder.flush();
    this.#encoder.close();
    if (!this.#description) throw new Error('the encoder does not say how to decode its pictures');
    return this.#description;
  }
}
