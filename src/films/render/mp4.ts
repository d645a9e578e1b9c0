import type { Encoded } from './encode-pictures.ts';
import type { EncodedAudio } from './encode-audio.ts';

/** The pictures and the sound of a film. */
export interface Mp4Parts {
  width: number;
  height: number;
  /** Pictures a second. */
  rate: number;
  video: Encoded;
  audio: EncodedAudio | undefined;
}

/** The time that a picture takes, in units of which `rate` times this make a second. */
const unitsPerPicture = 512;
/** How many samples of sound AAC encodes at once. */
const samplesPerPacket = 1024;
/** The silence that the encoder puts before its sound; without it sound and picture would not stand together. */
const priming = 1024;

/**
 * An MP4 file (ISO/IEC 14496-12, -14 and -15) whose index stands first, so that it plays while it loads, with pictures
 * of exactly one length and nothing of the hour in which it was made. The muxer that comes with the encoder gives the
 * last picture another length, so that players count 25.04 pictures a second.
 */
export function mp4Of(parts: Mp4Parts): Uint8Array {
  const type = box('ftyp', text('isom'), u32(0x200), text('isomiso2avc1mp41'));
  const tracks = tracksOf(parts);
  // The index tells where the bytes of each track begin, and is as long whatever it tells.
  const size = moov(parts, tracks, 0).length;
  const index = moov(parts, tracks, type.length + size + 8);
  const data = tracks.flatMap(({ samples }) => samples);
  return join([type, index, u32(8 + lengthOf(data)), text('mdat'), ...data]);
}

interface Track {
  id: number;
  handler: 'vide' | 'soun';
  timescale: number;
  /** How long each sample is, in the track's own units. */
  step: number;
  samples: Uint8Array[];
  /** The numbers of the key samples, from 1; undefined when every one is. */
  keys: number[] | undefined;
  entry: Uint8Array;
  header: Uint8Array;
  /** How much of its beginning is not played, in its own units. */
  skip: number;
  width: number;
  height: number;
}

function tracksOf({ width, height, rate, video, audio }: Mp4Parts): Track[] {
  const picture: Track = {
    ...{ id: 1, handler: 'vide', timescale: rate * unitsPerPicture, step: unitsPerPicture, width, height },
    samples: video.samples.map(({ bytes }) => bytes),
    keys: video.samples.flatMap(({ isKey }, index) => (isKey ? [index + 1] : [])),
    entry: videoEntry(width, height, video.description),
    header: fullBox('vmhd', 1, zeros(8)),
    skip: 0,
  };
  if (!audio) return [picture];
  const sound: Track = {
    ...{ id: 2, handler: 'soun', timescale: audio.sampleRate, step: samplesPerPacket, width: 0, height: 0 },
    samples: audio.samples,
    keys: undefined,
    entry: audioEntry(audio),
    header: fullBox('smhd', 0, zeros(4)),
    skip: priming,
  };
  return [picture, sound];
}

function moov({ rate, video }: Mp4Parts, tracks: readonly Track[], start: number): Uint8Array {
  const duration = Math.round((video.samples.length * 1000) / rate);
  let offset = start;
  const boxes = tracks.map((track) => {
    const made = trak(track, duration, offset);
    offset += lengthOf(track.samples);
    return made;
  });
  const header = fullBox(
    'mvhd',
    0,
    ...[zeros(8), u32(1000), u32(duration), u32(0x10000), u16(0x100), zeros(10)],
    ...[matrix, zeros(24), u32(tracks.length + 1)],
  );
  return box('moov', header, ...boxes);
}

function trak(track: Track, duration: number, offset: number): Uint8Array {
  const { id, handler, timescale, step, samples, keys, width, height, skip } = track;
  const count = samples.length;
  const header = fullBox(
    'tkhd',
    3,
    ...[zeros(8), u32(id), zeros(4), u32(duration), zeros(12), u16(handler === 'soun' ? 0x100 : 0), zeros(2)],
    ...[matrix, u32(width * 0x10000), u32(height * 0x10000)],
  );
  const mediaHeader = fullBox('mdhd', 0, zeros(8), u32(timescale), u32(count * step), u16(0x55c4), zeros(2));
  const named = fullBox('hdlr', 0, zeros(4), text(handler), zeros(12), text('\0'));
  const data = box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1)));
  const table = box(
    'stbl',
    fullBox('stsd', 0, u32(1), track.entry),
    fullBox('stts', 0, u32(1), u32(count), u32(step)),
    ...(keys ? [fullBox('stss', 0, u32(keys.length), ...keys.map(u32))] : []),
    fullBox('stsc', 0, u32(1), u32(1), u32(count), u32(1)),
    fullBox('stsz', 0, u32(0), u32(count), ...samples.map(({ length }) => u32(length))),
    fullBox('stco', 0, u32(1), u32(offset)),
  );
  // The part of the track that is played: what comes before it and after it is the encoder's own.
  const edit = fullBox('elst', 0, u32(1), u32(duration), u32(skip), u32(0x10000));
  const edits = skip > 0 ? [box('edts', edit)] : [];
  return box(
    'trak',
    header,
    ...edits,
    box('mdia', mediaHeader, named, box('minf', track.header, data, table)),
  );
}

/** H.264 in pixels as wide as high, in the colours of HD (BT.709). */
function videoEntry(width: number, height: number, description: Uint8Array): Uint8Array {
  return box(
    'avc1',
    ...[zeros(6), u16(1), zeros(16), u16(width), u16(height), u32(0x480000), u32(0x480000), zeros(4), u16(1)],
    ...[zeros(32), u16(24), u16(0xffff)],
    box('avcC', description),
    box('colr', text('nclx'), u16(1), u16(1), u16(1), zeros(1)),
    box('pasp', u32(1), u32(1)),
  );
}

function audioEntry({ sampleRate, channels, description }: EncodedAudio): Uint8Array {
  const specific = join([u8(5), u8(description.length), description]);
  const decoder = join([
    u8(4),
    u8(13 + specific.length),
    u8(0x40),
    u8(0x15),
    zeros(3),
    u32(128_000),
    u32(128_000),
    specific,
  ]);
  const stream = join([u8(3), u8(3 + decoder.length + 3), u16(2), u8(0), decoder, u8(6), u8(1), u8(2)]);
  return box(
    'mp4a',
    ...[zeros(6), u16(1), zeros(8), u16(channels), u16(16), zeros(4), u32(sampleRate * 0x10000)],
    fullBox('esds', 0, stream),
  );
}

function box(name: string, ...content: Uint8Array[]): Uint8Array {
  return join([u32(8 + lengthOf(content)), text(name), ...content]);
}

function fullBox(name: string, flags: number, ...content: Uint8Array[]): Uint8Array {
  return box(name, u32(flags), ...content);
}

function u8(value: number): Uint8Array {
  return Uint8Array.of(value);
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 255);
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function zeros(count: number): Uint8Array {
  return new Uint8Array(count);
}

function text(letters: string): Uint8Array {
  return new TextEncoder().encode(letters);
}

/** No turn and no stretch. */
const matrix = join([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(u32));

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
