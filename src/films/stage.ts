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
  /** A band of the pane under words that stand on the drawing. */
  band: Area | undefined;
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

/** The stage of a frame for a drawing of this width and height; without words the drawing has all of it. */
export function stageOf(
  shape: Shape,
  [width, height]: readonly [number, number],
  { words, crop }: Pick<FilmFrame, 'words' | 'crop'>,
): Stage {
  const chosen = crop?.[shape];
  const hasWords = words !== undefined;
  return shape === 'tall'
    ? tallStage(chosen ?? (height > width || !hasWords ? 'tall' : 'square'), hasWords)
    : wideStage(chosen ?? (height >= width ? 'square' : hasWords ? 'wide' : 'screen'), hasWords);
}

/** The words stand under the drawing; a drawing that fills the film is moved up, so that they hide little of it. */
function tallStage(crop: Crop, hasWords: boolean): Stage {
  if (!hasWords) return { crop, picture: tallAlone[crop], band: undefined, words: undefined };
  const { picture, top, lines, height } = tallPlaces[crop];
  const area = { x: 72, y: top, width: 936, height: 1920 - safe.bottom - top };
  return {
    ...{ crop, picture },
    band: crop === 'tall' ? { x: 0, y: top - 16, width: 1080, height: 1936 - top } : undefined,
    words: { area, room: { width: area.width, height, lines, sizes: bandSizes }, align: 'centre' },
  };
}

const tallPlaces: Readonly<Record<Crop, { picture: Area; top: number; lines: number; height: number }>> = {
  tall: { picture: { x: 0, y: -170, width: 1080, height: 1920 }, top: 1396, lines: 2, height: 214 },
  square: { picture: { x: 0, y: 128, width: 1080, height: 1080 }, top: 1232, lines: 2, height: 300 },
  screen: { picture: { x: 0, y: 320, width: 1080, height: 608 }, top: 960, lines: 3, height: 500 },
  wide: { picture: { x: 0, y: 400, width: 1080, height: 450 }, top: 890, lines: 3, height: 500 },
};

const tallAlone: Readonly<Record<Crop, Area>> = {
  tall: whole.tall,
  square: { x: 0, y: 420, width: 1080, height: 1080 },
  screen: { x: 0, y: 656, width: 1080, height: 608 },
  wide: { x: 0, y: 735, width: 1080, height: 450 },
};

function wideStage(crop: Crop, hasWords: boolean): Stage {
  const isSquare = crop === 'square' || crop === 'tall';
  if (!hasWords) {
    const picture = isSquare ? { x: 420, y: 0, width: 1080, height: 1080 } : whole.wide;
    return { crop, picture, band: undefined, words: undefined };
  }
  if (isSquare) {
    const area = { x: 1080 + 72, y: 120, width: 696, height: 800 };
    return {
      ...{ crop, band: undefined },
      picture: { x: 0, y: 0, width: 1080, height: 1080 },
      words: { area, room: { width: area.width, height: 560, lines: 5, sizes: sideSizes }, align: 'left' },
    };
  }
  const band = { x: 0, y: 800, width: 1920, height: 280 };
  const area = { x: 120, y: 808, width: 1680, height: 248 };
  return {
    crop,
    picture: crop === 'wide' ? { ...whole.wide, height: 800 } : whole.wide,
    band: crop === 'wide' ? undefined : band,
    words: { area, room: { width: area.width, height: 190, lines: 2, sizes: bandSizes }, align: 'centre' },
  };
}

/** Where the ground shows its lattice: beside the drawing and away from the words. */
export function latticesOf(shape: Shape, { picture, words }: Stage): Area[] {
  const [width, height] = shapes[shape];
  if (shape === 'tall') {
    const top = { x: 0, y: 0, width, height: Math.floor(picture.y / 64) * 64 };
    const bottom = words
      ? { x: 0, y: 1664, width, height: 256 }
      : { ...top, y: picture.y + picture.height, height: height - picture.y - picture.height };
    return [top, bottom].filter((area) => area.height >= 64);
  }
  if (picture.width > 1080) return [];
  if (words) return [{ x: 1080, y: 952, width: 840, height: 128 }];
  return [0, 1500].map((x) => ({ x, y: 0, width: 420, height }));
}

/** Where the code of a loop stands. */
export const qrAreas: Readonly<Record<Shape, Area>> = {
  tall: { x: 405, y: 1640, width: 270, height: 270 },
  wide: { x: 1152, y: 700, width: 300, height: 300 },
};
