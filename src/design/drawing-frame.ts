import { drawnShapes, type DrawnShape } from './drawing-shapes.ts';
import { wholeBox, type Box, type Crop } from './drawing.ts';

/**
 * Where a whole drawing stands in a frame that is wider or higher than it, as the share of the added room that lies at
 * its left or above it; null when it cannot, since what enters it at both of those sides would end there.
 */
export interface Standing {
  wider: number | null;
  higher: number | null;
}

/** A drawing with what is needed to show it in a frame of any shape. */
export interface Framed extends Standing {
  /** The whole of it in its units. */
  whole: Box;
  /** The part chosen by eye for each shape of frame. */
  crops: Readonly<Record<Crop, Box>>;
}

/** The shapes of a drawing with ground that goes on beyond it, the whole of it, and where it stands. */
export function frameable(source: string): Omit<Framed, 'crops'> & { shapes: readonly DrawnShape[] } {
  const found = known.get(source);
  if (found) return found;
  const whole = wholeBox(source);
  const shapes = endlessGround(drawnShapes(source), whole);
  const standing = standingOf(shapes, whole);
  // Whole in a wide frame, a frame of a film would be a narrow stripe of it.
  const isUpright = whole[3] > whole[2];
  const made = { shapes, whole, ...standing, wider: isUpright ? null : standing.wider };
  known.set(source, made);
  return made;
}

/** A drawing stands in many files, in every language and variant. */
const known = new Map<string, ReturnType<typeof frameable>>();

/** How far ground goes on beyond a drawing, in its units; what reaches so far itself has no end to be seen. */
export const far = 700;

/** A drawing whose ground, floor and lines from side to side go on beyond it, for frames of another shape. */
export function endlessGround(shapes: readonly DrawnShape[], [, , width, height]: Box): DrawnShape[] {
  const from = (value: number, isEndless: boolean) => (isEndless && value <= 0 ? value - 2 * far : value);
  const to = (value: number, isEndless: boolean, most: number) =>
    isEndless && value >= most ? value + 2 * far : value;
  return shapes.map((shape) => {
    const [left, top, right, bottom] = boundsOf(shape);
    const spansWidth = left <= 0 && right >= width;
    const spansHeight = top <= 0 && bottom >= height;
    if (!isUpright(shape) || !(spansWidth || spansHeight)) return shape;
    const isLine = isFlat(shape);
    const x = (value: number) => to(from(value, spansWidth || !isLine), spansWidth || !isLine, width);
    const y = (value: number) => to(from(value, spansHeight || !isLine), spansHeight || !isLine, height);
    return {
      ...shape,
      segments: shape.segments.map((segment) =>
        segment[0] === 'm' || segment[0] === 'l' ? [segment[0], x(segment[1]), y(segment[2])] : segment,
      ),
    };
  });
}

/** Where a drawing stands whole, by what of it touches its sides; an upright box, as a frame or a wall, may end there. */
export function standingOf(shapes: readonly DrawnShape[], [, , width, height]: Box): Standing {
  const entering = shapes.filter((shape) => isFlat(shape) || !isUpright(shape));
  const touched = entering.map((shape) => {
    const [left, top, right, bottom] = boundsOf(shape, shape.stroke === null ? 0 : shape.width / 2);
    return {
      left: left < 1 && left > -far,
      top: top < 1 && top > -far,
      right: right > width - 1 && right < width + far,
      bottom: bottom > height - 1 && bottom < height + far,
    };
  });
  const isTouched = (side: 'left' | 'top' | 'right' | 'bottom') => touched.some((one) => one[side]);
  return {
    wider: standing(isTouched('left'), isTouched('right')),
    higher: standing(isTouched('top'), isTouched('bottom')),
  };
}

/** The part of a drawing, in its units, that fills a frame `ratio` times as wide as high. */
export function framedBox({ whole, crops, wider, higher }: Framed, ratio: number): Box {
  const [x, y, width, height] = whole;
  const own = width / height;
  if (ratio >= own && wider !== null) {
    const room = height * ratio;
    return [x - (room - width) * wider, y, room, height];
  }
  // A square frame shows one panel or one group of a scene; one that is wider, all of it.
  const square = 1.05;
  const part = ratio < 1 ? crops.square : whole;
  if (ratio < own && higher !== null && (ratio < 1 || ratio >= square) && goesOn(part, whole, higher)) {
    const [left, top, broad, high] = part;
    const room = broad / ratio;
    return [left, top - (room - high) * higher, broad, room];
  }
  const screen = 16 / 9;
  if (ratio < 1) return between(crops.tall, crops.square, ratio);
  return ratio < screen
    ? between(crops.square, crops.screen, ratio)
    : between(crops.screen, crops.wide, ratio);
}

/** Whether a part ends where the whole does at the sides to which room is added; else the rim of a panel would be a bar. */
function goesOn([, top, , high]: Box, [, y, , height]: Box, higher: number): boolean {
  return (higher === 0 || top === y) && (higher === 1 || top + high === y + height);
}

/** A part between two that were chosen by eye, in the share that gives the shape. */
function between(from: Box, to: Box, ratio: number): Box {
  const slope = to[2] - from[2] - ratio * (to[3] - from[3]);
  const share = slope === 0 ? 0 : Math.min(1, Math.max(0, (ratio * from[3] - from[2]) / slope));
  const at = (side: 0 | 1 | 2 | 3) => from[side] + share * (to[side] - from[side]);
  return [at(0), at(1), at(2), at(3)];
}

function standing(isFirstTouched: boolean, isSecondTouched: boolean): number | null {
  if (isFirstTouched && isSecondTouched) return null;
  if (!isFirstTouched && !isSecondTouched) return 0.5;
  return isFirstTouched ? 0 : 1;
}

/** Whether a shape is an upright rectangle or a line from side to side or from top to foot. */
function isUpright(shape: DrawnShape): boolean {
  if (shape.segments.some(([name]) => name === 'c')) return false;
  const [left, top, right, bottom] = boundsOf(shape);
  const ends = endsOf(shape);
  const areCorners = ends.every(([x, y]) => isSide(x, left, right) && isSide(y, top, bottom));
  return areCorners && (isFlat(shape) || ends.length >= 4);
}

function isFlat(shape: DrawnShape): boolean {
  const [left, top, right, bottom] = boundsOf(shape);
  return left === right || top === bottom;
}

function isSide(value: number, first: number, second: number): boolean {
  return value === first || value === second;
}

/** The left, top, right and bottom of a shape by the points of its lines, with a margin for its stroke. */
function boundsOf(
  { segments }: Pick<DrawnShape, 'segments'>,
  margin = 0,
): readonly [number, number, number, number] {
  const points = segments.flatMap(([, ...at]) => pairs(at));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
}

function endsOf({ segments }: DrawnShape): [number, number][] {
  return segments.flatMap(([, ...at]) => pairs(at).slice(-1));
}

function pairs(numbers: readonly number[]): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}
