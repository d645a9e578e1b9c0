import { VideoEncoder, VideoFrame } from '@napi-rs/webcodecs';

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
/** A picture that stands for fewer pictures than this is encoded again: a key picture after it would take more bytes. */
const shortStill = 12;

/**
 * Encodes pictures of one size. A picture that stands is encoded once; after it come pictures that say “as before”,
 * whose bytes are the same in every film and are learned once.
 */
export class PictureEncoder {
  readonly #stills: Stills;
  readonly #stream: Stream;
  readonly #samples: Sample[] = [];
  /** How many pictures there are since the last key picture, that one among them. */
  #run = 0;
  #needsKey = true;

  constructor(size: Size, rate: number) {
    const key = [size.width, size.height, rate].join(' ');
    this.#stills = learned.get(key) ?? new Stills(size, rate);
    learned.set(key, this.#stills);
    this.#stream = new Stream(size, rate);
  }

  /** Adds a picture that stands for so many pictures. */
  async add(picture: Uint8Array, count: number): Promise<void> {
    await this.#encode(picture);
    let left = count - 1;
    if (left < shortStill) {
      for (; left > 0; left -= 1) await this.#encode(picture);
      return;
    }
    while (left > 0) {
      if (this.#run >= longestRun) {
        this.#needsKey = true;
        await this.#encode(picture);
        left -= 1;
      }
      if (left === 0) break;
      this.#samples.push(await this.#stills.at(this.#run));
      this.#run += 1;
      left -= 1;
    }
    this.#needsKey = true;
  }

  /** Ends the film. */
  async finish(): Promise<Encoded> {
    const description = await this.#stream.finish();
    return { samples: this.#samples, description };
  }

  async #encode(picture: Uint8Array): Promise<void> {
    const sample = await this.#stream.encode(picture, this.#needsKey || this.#run >= longestRun);
    this.#needsKey = false;
    this.#run = sample.isKey ? 1 : this.#run + 1;
    this.#samples.push(sample);
  }
}

const learned = new Map<string, Stills>();

/** The pictures “as before”, by how many pictures stand between each and the key picture before it: it carries that number. */
class Stills {
  readonly #stream: Stream;
  readonly #grey: Uint8Array;
  readonly #samples: Sample[] = [];

  constructor(size: Size, rate: number) {
    this.#stream = new Stream(size, rate);
    this.#grey = new Uint8Array((size.width * size.height * 3) / 2).fill(128);
  }

  async at(place: number): Promise<Sample> {
    while (this.#samples.length <= place)
      this.#samples.push(await this.#stream.encode(this.#grey, this.#samples.length === 0));
    const sample = this.#samples[place];
    if (!sample || (place > 0 && sample.isKey))
      throw new Error('the encoder begins anew where nothing changes');
    return sample;
  }
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
