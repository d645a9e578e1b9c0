/** Four shares of ink in percent. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, key: number];

/** Red, green and blue from 0 to 1. */
type Light = readonly [number, number, number];

/** What every overprint of full inks looks like on coated paper; cyan counts 8, magenta 4, yellow 2, key 1. */
const overprints: readonly Light[] = [
  [1, 1, 1],
  [0.137, 0.122, 0.126],
  [1, 0.949, 0],
  [0.11, 0.102, 0],
  [0.926, 0, 0.549],
  [0.141, 0, 0],
  [0.929, 0.11, 0.141],
  [0.133, 0, 0],
  [0, 0.678, 0.937],
  [0, 0.059, 0.141],
  [0, 0.651, 0.314],
  [0, 0.075, 0],
  [0.18, 0.192, 0.573],
  [0, 0, 0.008],
  [0.212, 0.212, 0.224],
  [0, 0, 0],
];

/** More ink than this does not dry before the next sheet falls on it. */
const mostInk = 280;

/** What some inks look like on paper: the overprints, each by the share of the paper that it covers. */
export function onPaper(inks: Inks): Light {
  const shares = inks.map((percent) => percent / 100);
  const weights = overprints.map((_, index) =>
    shares.reduce((weight, share, ink) => weight * (index & (8 >> ink) ? share : 1 - share), 1),
  );
  const channel = (at: 0 | 1 | 2) =>
    overprints.reduce((sum, light, index) => sum + light[at] * (weights[index] ?? 0), 0);
  return [channel(0), channel(1), channel(2)];
}

/**
 * The four inks that come nearest to an RGB colour on paper. Cyan ink is bluer than the cyan of a screen, so the
 * shares are looked for, from all of the grey in the key on; of two that look alike the one with less ink is taken.
 */
export function inksOf(hex: string): Inks {
  const found = known.get(hex) ?? searched(hex);
  known.set(hex, found);
  return found;
}

/** Every file for a press has the same few colours, so each is looked for once. */
const known = new Map<string, Inks>();

function searched(hex: string): Inks {
  const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Light;
  let best = firstGuess(wanted);
  for (const step of [16, 8, 4, 2, 1]) {
    for (let next = nearer(best, wanted, step); next; next = nearer(best, wanted, step)) best = next;
  }
  return best;
}

/** The best neighbour of some inks at a step, one or two inks changed; undefined when none is nearer. */
function nearer(inks: Inks, wanted: Light, step: number): Inks | undefined {
  const moves = [-step, 0, step];
  const neighbours = [0, 1, 2, 3].flatMap((one) =>
    [0, 1, 2, 3].flatMap((other) =>
      moves.flatMap((a) => moves.map((b) => changed(changed(inks, one, a), other, one === other ? 0 : b))),
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
  const distance = onPaper(inks).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
  return distance + total * 1e-6 + (total > mostInk ? total - mostInk : 0);
}

/** All of the grey in the key, the rest in the three colours. */
function firstGuess(light: Light): Inks {
  const key = 1 - Math.max(...light);
  const share = (value: number) => (key === 1 ? 0 : Math.round(((1 - value - key) / (1 - key)) * 100));
  return [share(light[0]), share(light[1]), share(light[2]), Math.round(key * 100)];
}
