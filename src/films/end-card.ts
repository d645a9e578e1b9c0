import { linesThatFit } from './fit-words.ts';
import type { FilmPlan, PlannedWords } from './render/film-plan.ts';
import type { Shape, Stage } from './stage.ts';
import type { TimelineEnd } from './timeline.ts';

/** The last frame in its shape: upright, the star with the number stands a little higher, for the words under it. */
export function endStage(stage: Stage, shape: Shape): Stage {
  if (shape === 'wide' || !stage.words) return stage;
  const top = 1330;
  const area = { ...stage.words.area, y: top, height: 1651 - top };
  return {
    ...stage,
    picture: { ...stage.picture, y: -190 },
    band: { x: 0, y: top - 10, width: 1080, height: 1920 - top + 10 },
    words: { ...stage.words, area },
  };
}

/** What stands beside the number: how to call from abroad, and when it answers. */
export function endLines(
  { locale, hotline, abroad, note }: TimelineEnd['words'][number],
  number: string,
  width: number,
  shape: Shape,
  { light, number: ink }: FilmPlan['inks'],
): PlannedWords['lines'] {
  const line = (text: string, size: number, weight: 600 | 700, gap: number, colour = light) => ({
    ...{ text, size, weight, gap, colour },
  });
  const several = (text: string, size: number, gap: number) =>
    linesThatFit(locale, text, size, width).map((one, index) => line(one, size, 600, index === 0 ? gap : 0));
  const sentences = note.split(/(?<=\.) (?=\p{Lu})/u);
  if (shape === 'tall') {
    return [
      line(abroad, 50, 600, 0),
      line(number, 92, 700, 0, ink),
      ...sentences.flatMap((one, index) => several(one, 48, index === 0 ? 14 : 0)),
    ];
  }
  return [
    ...several(hotline, 64, 0),
    line(abroad, 50, 600, 48),
    line(number, 74, 700, 0, ink),
    ...sentences.flatMap((one, index) => several(one, 50, index === 0 ? 40 : 0)),
  ];
}
