import sharp from 'sharp';
import { encodeAudio } from './encode-audio.ts';
import { PictureEncoder } from './encode-pictures.ts';
import type { FilmPlan } from './film-plan.ts';
import { mp4Of } from './mp4.ts';
import { FilmPainter, type Patch } from './paint-film.ts';
import { YuvPicture } from './yuv.ts';

/** A film as files: the MP4, and one of its pictures (WebP). */
export interface RenderedFilm {
  mp4: Uint8Array;
  poster: Uint8Array;
}

/** A change of the picture, and for how many pictures it stands. */
interface Standing {
  changed: Patch;
  count: number;
}

/** Draws and encodes a film; `onPicture` hears how many of its pictures are done. */
export async function renderFilm(
  plan: FilmPlan,
  recording: Uint8Array | undefined,
  onPicture: (done: number, all: number) => void = () => undefined,
): Promise<RenderedFilm> {
  const { width, height, rate, milliseconds } = plan;
  const painter = await FilmPainter.of(plan);
  const encoder = new PictureEncoder({ width, height }, rate);
  const picture = new YuvPicture(width, height);
  const all = Math.round((milliseconds * rate) / 1000);
  const posterAt = Math.min(all - 1, Math.round(plan.poster * rate));
  let poster: Uint8Array | undefined;
  let last: Standing | undefined;
  let encoding = Promise.resolve();
  // While one picture is encoded, the next is painted.
  const encode = async ({ changed, count }: Standing) => {
    await encoding;
    picture.set(changed.area, changed.rgba);
    encoding = encoder.add(picture.bytes, count);
    // Whoever waits for it next hears of a failure.
    encoding.catch(() => undefined);
  };
  for (let number = 0; number < all; number += 1) {
    const changed = painter.paint((number * 1000) / rate);
    if (changed) {
      if (last) await encode(last);
      last = { changed, count: 0 };
      onPicture(number, all);
    }
    if (last) last.count += 1;
    if (number === posterAt) poster = await posterOf(painter.whole(), plan);
  }
  if (last) await encode(last);
  await encoding;
  const video = await encoder.finish();
  const audio = recording && (await encodeAudio(recording, milliseconds));
  return { mp4: mp4Of({ width, height, rate, video, audio }), poster: poster ?? new Uint8Array() };
}

async function posterOf(rgba: Uint8ClampedArray, { width, height }: FilmPlan): Promise<Uint8Array> {
  return sharp(Buffer.from(rgba.buffer), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize({ width: width / 2 })
    .webp({ quality: 78, effort: 4 })
    .toBuffer();
}
