import type { Crop } from '../design/drawing.ts';
import type { FilmFrame } from '../content/schemas/film.ts';
import type { WordRoom } from './fit-words.ts';

/** The two shapes of a film: upright for phones, lying for TV, halls and screens. */
export const shapes = { tall: [1080, 1920], wide: [1920, 1080] } as const;

/** A shape of a film. */
export type Shape = keyof typeof shapes;

/** How many pictures a second a film has. */
export const rate = 25;

/** A part of the picture in px. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where things stand in a picture: the part of the drawing, and where it and the words go. */
export interface Stage {
  crop: Crop;
  picture: Area;
  /** Undefined for a frame without words. */
  words: { area: Area; room: WordRoom; align: 'centre' | 'left' } | undefined;
}

/** What phones lay over an upright film, from above and below: nothing to be read stands there. */
export const safe = { top: 154, bottom: 269 } as const;

const bandSizes = [116, 108, 100, 92, 86, 80, 76, 72];
const sideSizes = [124, 116, 108, 100, 92, 86, 80, 76, 72];
const whole = {
  tall: { x: 0, y: 0, width: 1080, height: 1920 },
  wide: { x: 0, y: 0, width: 1920, height: 1080 },
};

/** The shapes of a frame for a drawing of this width and height; without words the drawing has all of it. */
export function stageOf(
  shape: Shape,
  [width, height]: readonly [number, number],
  { words, crop }: Pick<FilmFrame, 'words' | 'crop'>,
): Stage {
  const chosen = crop?.[shape];
  if (words === undefined) {
    return {
      crop: chosen ?? (shape === 'tall' ? 'tall' : 'screen'),
      picture: whole[shape],
      words: undefined,
    };
  }
  return shape === 'tall'
    ? tallStage(chosen ?? (height > width ? 'tall' : 'square'))
    : wideStage(chosen ?? (width > height ? 'wide' : 'square'));
}

/** The words stand under the drawing; a drawing that fills the film is moved up, so that they hide little of it. */
function tallStage(crop: Crop): Stage {
  const { picture, top, lines } = tallPlaces[crop];
  const area = { x: 72, y: top, width: 936, height: 1920 - safe.bottom - top };
  return {
    crop,
    picture,
    words: { area, room: { width: area.width, lines, sizes: bandSizes }, align: 'centre' },
  };
}

const tallPlaces: Readonly<Record<Crop, { picture: Area; top: number; lines: number }>> = {
  tall: { picture: { x: 0, y: -170, width: 1080, height: 1920 }, top: 1396, lines: 2 },
  square: { picture: { x: 0, y: safe.top, width: 1080, height: 1080 }, top: 1258, lines: 2 },
  screen: { picture: { x: 0, y: 330, width: 1080, height: 608 }, top: 970, lines: 3 },
  wide: { picture: { x: 0, y: 400, width: 1080, height: 450 }, top: 890, lines: 3 },
};

function wideStage(crop: Crop): Stage {
  if (crop === 'square') {
    const area = { x: 1080 + 72, y: 120, width: 696, height: 840 };
    return {
      crop,
      picture: { x: 0, y: 0, width: 1080, height: 1080 },
      words: { area, room: { width: area.width, lines: 5, sizes: sideSizes }, align: 'left' },
    };
  }
  const area = { x: 120, y: 800, width: 1680, height: 250 };
  return {
    crop,
    picture: crop === 'wide' ? { x: 0, y: 0, width: 1920, height: 800 } : whole.wide,
    words: { area, room: { width: area.width, lines: 2, sizes: bandSizes }, align: 'centre' },
  };
}
