import { audienceLooks } from '../design/audiences.ts';
import { cropRatios, crops, drawingFolder, wholeBox } from '../design/drawing.ts';
import { drawingsOfItems } from '../content/drawings-of-items.ts';
import { attributeOf, isComponent, placesIn, valuesOf } from '../content/nodes.ts';
import { endDrawing } from '../films/timeline.ts';
import type { Problem } from '../content/problem.ts';
import type { Drawing } from '../content/schemas/drawing.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { fileFaults } from './drawing-files.ts';
import { findInEach } from './found-right.ts';

/** Every drawing is flat, coloured by role, light, described in every language, cropped within itself, free at a side, and used. */
export function checkDrawings(content: SiteContent): Problem[] {
  if (content.broken.has('drawings')) return [];
  const used = usedIn(content);
  return [
    ...content.catalog.drawings.flatMap((drawing) => {
      const { id } = drawing;
      const at = { ...content.lineOfEntry('drawings', id) };
      const source = content.drawings.get(id);
      if (source === undefined)
        return [
          { ...at, what: `there is no ${drawingFolder}/${id}.svg`, fix: 'draw it, or take the entry out' },
        ];
      const unused = used.has(id)
        ? []
        : [
            {
              ...at,
              what: `the drawing “${id}” is used nowhere`,
              fix: 'show it with <Drawing>, or take it out',
            },
          ];
      return [...unused, ...cropFaults(drawing, source).map((fault) => ({ ...at, ...fault }))];
    }),
    ...findInEach('drawings', null, filesOf(content), ({ id, text }) => fileFaults(id, text)),
    ...[...content.drawings.keys()]
      .filter((id) => !content.catalog.drawings.some((one) => one.id === id))
      .map((id) => ({
        file: `${drawingFolder}/${id}.svg`,
        line: 1,
        what: 'no entry says what it shows',
        fix: `describe “${id}” in content/data/drawings.yaml, in every language`,
      })),
  ];
}

/** The files of the drawings that are described, as what is read. */
function filesOf({ catalog, drawings }: SiteContent): { id: string; text: string }[] {
  return catalog.drawings.flatMap(({ id }) => {
    const text = drawings.get(id);
    return text === undefined ? [] : [{ id, text }];
  });
}

function cropFaults({ id, crops: boxes }: Drawing, source: string): { what: string; fix: string }[] {
  const [, , width, height] = wholeBox(source);
  return crops.flatMap((crop) => {
    const [x, y, w, h] = boxes[crop];
    const isInside = x + w <= width + 0.5 && y + h <= height + 0.5;
    const isRight = Math.abs(w / h / cropRatios[crop] - 1) < 0.02;
    if (isInside && isRight) return [];
    const what = `${id}: the crop “${crop}” ${isInside ? 'has another shape' : 'leaves the drawing'}`;
    return [
      {
        what,
        fix: `choose a part of ${width} × ${height} that is ${cropRatios[crop].toFixed(2)} times as wide as high`,
      },
    ];
  });
}

/** The drawings that content, a film or the look of an audience shows. */
function usedIn(content: SiteContent): Set<string> {
  const inTexts = textsOf(content).flatMap((text) => [
    ...(text.head && 'drawing' in text.head && typeof text.head.drawing === 'string'
      ? [text.head.drawing]
      : []),
    ...placesIn(text).flatMap(({ node }) =>
      isComponent(node)
        ? [
            attributeOf(node, 'id'),
            attributeOf(node, 'name'),
            attributeOf(node, 'picture'),
            attributeOf(node, 'drawing'),
            ...valuesOf(node, 'drawings').flatMap(drawingsOfItems),
          ]
        : [],
    ),
  ]);
  const overChapters = content.booklets.flatMap(({ head }) =>
    (head?.chapters ?? []).map((one) => one.drawing),
  );
  return new Set([
    ...content.films.flatMap(({ data }) => [
      endDrawing,
      ...(data?.frames.map(({ drawing }) => drawing) ?? []),
    ]),
    ...[...inTexts, ...overChapters].filter((value): value is string => typeof value === 'string'),
    ...Object.values(audienceLooks).map(({ drawing }): string => drawing),
  ]);
}
