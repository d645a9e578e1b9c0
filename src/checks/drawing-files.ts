import type { Problem } from '../content/problem.ts';
import { colourRoles } from '../design/audiences.ts';
import { far, frameable } from '../design/drawing-frame.ts';
import { drawingFolder, wholeBox } from '../design/drawing.ts';

/** The most bytes of a sign (480 × 480), a scene and a frame of a film (1080 × 1920): they are read on a weak signal. */
const mostBytes = { sign: 3072, scene: 9216, film: 13_000 } as const;

/** What would break the one flat look, the colouring by role, or the page that a drawing stands in. */
const refused: readonly (readonly [what: RegExp, name: string])[] = [
  [/<text\b/, 'words'],
  [/\sid=/, 'an id'],
  [/\sclass=/, 'a class'],
  [/\sstyle=/, 'a style'],
  [/<use\b/, '<use>'],
  [/gradient/i, 'a gradient'],
  [/opacity/i, 'opacity'],
  [
    /<(?:filter|mask|clipPath|image|script|foreignObject)\b|\s(?:filter|mask|clip-path)=/,
    'a filter, mask or clip',
  ],
  [/\s(?:href|on\w+)=/, 'a link or a script'],
];

const roles = new Set(colourRoles.map((role) => `var(--${role})`));

/** What is wrong with the file of a drawing. */
export function fileFaults(id: string, source: string): Problem[] {
  const fault = (what: string, fix: string): Problem => ({
    file: `${drawingFolder}/${id}.svg`,
    line: 1,
    what,
    fix,
  });
  const [, , width, height] = wholeBox(source);
  const kind = height > width ? 'film' : width === height ? 'sign' : 'scene';
  const bytes = Buffer.byteLength(source);
  return [
    ...(bytes > mostBytes[kind]
      ? [
          fault(
            `it has ${bytes} bytes; a ${kind} has ${mostBytes[kind]} at most`,
            'draw it with fewer points',
          ),
        ]
      : []),
    ...refused.flatMap(([what, name]) =>
      what.test(source) ? [fault(`it holds ${name}`, 'draw flat shapes with fill and stroke alone')] : [],
    ),
    ...(kind !== 'film' && hasNoFreeSide(source)
      ? [
          fault(
            'what it shows touches its left and its right side, so that a wider frame would cut it',
            `let it end within the drawing at one side at least, or go on for ${far} units beyond it`,
          ),
        ]
      : []),
    ...[...source.matchAll(/\s(fill|stroke)="([^"]*)"/g)].flatMap(([, name, colour = '']) =>
      colour === 'none' || roles.has(colour)
        ? []
        : [fault(`${name}="${colour}" is no role`, `use one of ${[...roles].join(', ')}`)],
    ),
  ];
}

function hasNoFreeSide(source: string): boolean {
  try {
    return frameable(source).wider === null;
  } catch {
    // What cannot be drawn is told by the other rules.
    return false;
  }
}
