import { AudioData, AudioEncoder } from '@napi-rs/webcodecs';
import { wavFormatOf, type WavFormat } from '../../content/wav.ts';

/** The sound of a film as AAC. */
export interface EncodedAudio {
  sampleRate: number;
  channels: number;
  /** How to decode it (AudioSpecificConfig). */
  description: Uint8Array;
  samples: Uint8Array[];
}

/**
 * Encodes a recording (WAV, 16 bits) as AAC-LC with 128 kbit/s, exactly as long as its film.
 * @throws when the recording is of another kind.
 */
export async function encodeAudio(wav: Uint8Array, milliseconds: number): Promise<EncodedAudio> {
  const format = wavFormatOf(wav, wav.length);
  if (!format?.isPcm || format.bits !== 16)
    throw new Error('the recording is no WAV of 16 bits: save it as PCM, 16 bits, 48 000 Hz');
  const { sampleRate, channels } = format;
  const samples: Uint8Array[] = [];
  let description: Uint8Array | undefined;
  let failed: Error | undefined;
  const encoder = new AudioEncoder({
    output: (chunk, metadata) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      samples.push(bytes);
      const given = metadata?.decoderConfig?.description;
      if (given) description ??= new Uint8Array(given);
    },
    error: (error) => (failed = error),
  });
  encoder.configure({ codec: 'mp4a.40.2', sampleRate, numberOfChannels: channels, bitrate: 128_000 });
  const frames = Math.round((milliseconds * sampleRate) / 1000);
  const data = samplesOf(wav, format, frames);
  for (let at = 0; at < frames; at += sampleRate) {
    const count = Math.min(sampleRate, frames - at);
    const part = new AudioData({
      format: 's16',
      ...{ sampleRate, numberOfFrames: count, numberOfChannels: channels },
      timestamp: Math.round((at * 1_000_000) / sampleRate),
      data: data.slice(at * channels * 2, (at + count) * channels * 2),
    });
    encoder.encode(part);
    part.close();
  }
  await encoder.flush();
  encoder.close();
  if (failed) throw failed;
  if (!description) throw new Error('the encoder does not say how to decode its sound');
  return { sampleRate, channels, description, samples };
}

/** The samples of a recording, with silence at its end where it is shorter than its film. */
function samplesOf(wav: Uint8Array, { channels, start, length }: WavFormat, frames: number): Uint8Array {
  const samples = new Uint8Array(frames * channels * 2);
  samples.set(wav.subarray(start, start + Math.min(length, samples.length)));
  return samples;
}
