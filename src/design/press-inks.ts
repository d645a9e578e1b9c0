/** Four shares of ink in percent. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, key: number];

/** Three numbers: red, green and blue from 0 to 1, or a colour in a space that is on the way there. */
type Light = readonly [number, number, number];

/** The printing condition that the inks are for, as the registry of the ICC names it: offset on coated paper. */
export const printingCondition = 'FOGRA39';

/**
 * CIELAB of the paper and of every overprint of full inks: the sixteen Neugebauer primaries, as measured in the
 * characterization data FOGRA39L (Fogra, December 2006). Cyan counts 8, magenta 4, yellow 2, key 1.
 */
const primaries: readonly Light[] = [
  [95, 0, -2],
  [16, 0, 0],
  [89, -5, 93],
  [15.71, -3.08, 11.68],
  [48, 74, -3],
  [10.42, 13.93, 1.35],
  [47, 68, 48],
  [11.33, 8.61, 7.28],
  [55, -37, -50],
  [10.41, -8.2, -10.25],
  [50, -65, 27],
  [11.32, -12.88, 3.56],
  [24, 22, -46],
  [7.88, 5.79, -5.94],
  [23, 0, 0],
  [8.71, -0.07, 2.06],
];

/** The Yule–Nielsen factor, for the light that spreads in the paper: at 1.5 the model fits the data of FOGRA39L best. */
const yuleNielsen = 1.5;

/** Total area coverage limit, in percent: more ink than this does not dry before the next sheet falls on it. */
export const maxCoverage = 280;

const whitePoint: Light = [0.96422, 1, 0.82521];

/** XYZ under D50 to linear sRGB. */
const toLinear: readonly Light[] = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];

const spread = spreadPrimaries();

/**
 * The colour of some inks on paper, by the Neugebauer model: the primaries, each by the share of the paper that it
 * covers (Demichel). As on a screen, paper counts as white, and the darkest overprint as black.
 */
export function cmykToRgb(inks: Inks): Light {
  const shares = inks.map((percent) => percent / 100);
  const weights = spread.map((_, index) =>
    shares.reduce((weight, share, ink) => weight * (index & (8 >> ink) ? share : 1 - share), 1),
  );
  return inEach((at) => {
    const mixed = spread.reduce((sum, light, index) => sum + light[at] * (weights[index] ?? 0), 0);
    return encode(signedPower(mixed, yuleNielsen));
  });
}

/**
 * The inks that come nearest to an RGB colour on paper. There is no formula back, so the shares are searched for, from
 * all of the grey in the key on; of two that look alike the one with less ink is taken.
 */
export function rgbToCmyk(hex: string): Inks {
  const found = known.get(hex) ?? searchInks(hex);
  known.set(hex, found);
  return found;
}

/** Every file for a press has the same few colours, so each is searched for once. */
const known = new Map<string, Inks>();

function searchInks(hex: string): Inks {
  const wanted = inEach((at) => parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255);
  let best = firstGuess(wanted);
  for (const step of [16, 8, 4, 2, 1]) {
    for (let next = nearer(best, wanted, step); next; next = nearer(best, wanted, step)) best = next;
  }
  return best;
}

/** The best neighbour of some inks at a step, one or two inks changed; undefined when none is nearer. */
function nearer(inks: Inks, wanted: Light, step: number): Inks | undefined {
  const moves = [-step, 0, step];
  // Two of the same ink are one ink alone, and which of two is named first says nothing.
  const neighbours = [0, 1, 2, 3].flatMap((one) =>
    [0, 1, 2, 3]
      .slice(one)
      .flatMap((other) =>
        moves.flatMap((a) =>
          (one === other ? [0] : moves).map((b) => changed(changed(inks, one, a), other, b)),
        ),
      ),
  );
  const misses = neighbours.map((one) => missOf(one, wanted));
  const least = Math.min(...misses);
  return least < missOf(inks, wanted) ? neighbours[misses.indexOf(least)] : undefined;
}

function changed(inks: Inks, ink: number, by: number): Inks {
  return inks.map((share, index) =>
    index === ink ? Math.min(100, Math.max(0, share + by)) : share,
  ) as unknown as Inks;
}

/** How far inks are from the colour that is wanted, with a little for the ink itself. */
function missOf(inks: Inks, wanted: Light): number {
  const total = inks.reduce((sum, share) => sum + share, 0);
  const distance = cmykToRgb(inks).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
  return distance + total * 1e-6 + (total > maxCoverage ? total - maxCoverage : 0);
}

/** All of the grey in the key, the rest in the three colours. */
function firstGuess(light: Light): Inks {
  const key = 1 - Math.max(...light);
  const share = (value: number) => (key === 1 ? 0 : Math.round(((1 - value - key) / (1 - key)) * 100));
  return [share(light[0]), share(light[1]), share(light[2]), Math.round(key * 100)];
}

/** The primaries as linear light, relative to paper and the darkest overprint, as Yule and Nielsen average them. */
function spreadPrimaries(): Light[] {
  const paper = labToXyz(primaries[0] ?? [100, 0, 0]);
  const relative = primaries.map(labToXyz).map((xyz) => inEach((at) => xyz[at] / paper[at]));
  const black = Math.min(...relative.map(([, y]) => y));
  return relative.map((xyz) => {
    const scaled = inEach((at) => ((xyz[at] - black) / (1 - black)) * whitePoint[at]);
    return inEach((at) => {
      const row = toLinear[at] ?? whitePoint;
      return signedPower(row[0] * scaled[0] + row[1] * scaled[1] + row[2] * scaled[2], 1 / yuleNielsen);
    });
  });
}

function labToXyz([lightness, a, b]: Light): Light {
  const y = (lightness + 16) / 116;
  const cube = (value: number) => (value > 6 / 29 ? value ** 3 : 3 * (6 / 29) ** 2 * (value - 4 / 29));
  return [cube(y + a / 500) * whitePoint[0], cube(y), cube(y - b / 200) * whitePoint[2]];
}

/** The sRGB transfer curve, cut off at what a screen can show. */
function encode(linear: number): number {
  const value = linear > 0.0031308 ? 1.055 * linear ** (1 / 2.4) - 0.055 : 12.92 * linear;
  return Math.min(1, Math.max(0, value));
}

/** Inks reach colours outside of sRGB, where a channel is negative. */
function signedPower(value: number, exponent: number): number {
  return Math.sign(value) * Math.abs(value) ** exponent;
}

function inEach(channel: (at: 0 | 1 | 2) => number): Light {
  return [channel(0), channel(1), channel(2)];
}
