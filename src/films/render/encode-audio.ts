import { AudioData, AudioEncoder } from '@napi-rs/webcodecs';

/** The sound of a film as AAC. */
export interface EncodedAudio {
  sampleRate: number;
  channels: number;
  /** How to decode it (AudioSpecificConfig). */
  description: Uint8Array;
  samples: Uint8Array[];
}

/**
 * Encodes a recording (WAV, 16 bits) as AAC-LC with 128 kbit/s; what is longer than the film is cut off.
 * @throws when the recording is of another kind.
 */
export async function encodeAudio(wav: Uint8Array, milliseconds: number): Promise<EncodedAudio> {
  const { sampleRate, channels, data } = readWav(wav);
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
  const most = Math.floor((milliseconds * sampleRate) / 1000);
  const frames = Math.min(most, data.length / 2 / channels);
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

/** The samples of a WAV file. */
function readWav(bytes: Uint8Array): { sampleRate: number; channels: number; data: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  let format: { channels: number; sampleRate: number; isPlain: boolean } | undefined;
  for (
    let at = 12;
    at + 8 <= bytes.length;
    at += 8 + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) & 1)
  ) {
    if (name(at) === 'fmt ')
      format = {
        channels: view.getUint16(at + 10, true),
        sampleRate: view.getUint32(at + 12, true),
        isPlain: view.getUint16(at + 8, true) === 1 && view.getUint16(at + 22, true) === 16,
      };
    if (name(at) === 'data' && format?.isPlain)
      return { ...format, data: bytes.subarray(at + 8, at + 8 + view.getUint32(at + 4, true)) };
  }
  throw new Error('the recording is no WAV of 16 bits: save it as PCM, 16 bits, 48 000 Hz');
}
