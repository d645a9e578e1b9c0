/** The digits of Onest ExtraBold, capitals 100 units high on a baseline at 0: how far the pen moves, and the outline. */
const digits: readonly (readonly [advance: number, outline: string])[] = [
  [93, 'M46 1c-49 1-46-68-31-88s52-20 65 4 12 86-34 84zm0-21c17 0 20-18 17-42s-26-21-31-9-9 52 14 51z'],
  [56, 'M21 0v-72h-20v-18c11 0 20-2 26-11h17v101h-23z'],
  [79, 'M3 0v-19l29-24c46-34-5-48-8-26h-21c1-40 61-42 70-11s-26 50-23 49l-13 10h36v21h-70z'],
  [
    87,
    'M2-32h23c2 14 28 15 32 5s-4-14-12-14h-12v-19h9c8 0 14-3 12-13s-25-9-27 3h-22c3-33 42-36 60-26s16 35 2 42c18 5 20 37 3 48s-63 13-68-26z',
  ],
  [90, 'M53 0v-18h-49v-17l45-65h27v61h11v21h-11v18h-23zm-23-39h23v-35l-23 35z'],
  [87, 'M6-31h23c5 15 29 14 29-2s-16-19-30-9h-19l1-58h68v21h-46l-1 16c13-9 53-9 50 32s-72 44-75 0z'],
  [
    88,
    'M82-72h-21c-5-13-34-13-34 18c10-17 58-19 56 23s-77 51-77-18 74-62 76-23zm-36 52c13 1 17-15 11-22s-19-6-24 2 2 21 13 20z',
  ],
  [73, 'M8 0l37-79h-46v-21h73v17l-38 83h-26z'],
  [
    88,
    'M19-54c-15-10-17-47 24-48s43 37 26 48c19 6 24 54-24 55s-46-47-26-55zm25 35c15 0 19-12 13-19s-21-6-26 0-3 19 13 19zm0-41c12 1 15-12 11-17s-16-7-21-1-4 17 10 18z',
  ],
  [
    88,
    'M6-28h22c3 11 34 15 33-17c-12 17-57 16-56-24s78-54 77 19-75 56-76 22zm36-25c14 0 18-15 12-22s-18-7-24 1-1 21 12 21z',
  ],
];

/** A number as one drawn shape: an SVG path whose digits stand on a baseline at 100, and how wide it is in units. */
export function numberShape(number: string): { path: string; width: number } {
  let at = 0;
  const outlines = [...number].map((character) => {
    const digit = digits[Number(character)];
    if (!digit || character === ' ')
      throw new Error(`“${number}” holds more than digits; only digits are drawn`);
    const [advance, outline] = digit;
    const moved = outline.replace(/^M(-?\d+) ?(-?\d+)/, (_, x, y) => `M${at + Number(x)} ${100 + Number(y)}`);
    at += advance;
    return moved;
  });
  return { path: outlines.join(''), width: at };
}
