import type { ColourRole } from '../../design/audiences.ts';
import type { Box } from '../../design/drawing.ts';
import type { LayerTrack } from '../motion.ts';
import type { Area } from '../stage.ts';

/** A film as it is drawn: plain data, with nothing left to decide. What is not in it cannot change its pictures. */
export interface FilmPlan {
  width: number;
  height: number;
  /** Pictures a second. */
  rate: number;
  milliseconds: number;
  /** How long one scene takes to become the next, in ms. */
  fade: number;
  /** The second whose picture stands for the film. */
  poster: number;
  colours: Readonly<Record<ColourRole, string>>;
  /** Words on the pane, the lines of the lattice there, and its lit glasses with their outline. */
  inks: { light: string; number: string; lead: string; glass: readonly string[]; outline: string };
  scenes: PlannedScene[];
  /** The code of the page for scanning, with the word that marks a sample. */
  qr: { area: Area; modules: boolean[][]; sample: PlannedWords | undefined } | undefined;
}

/** What stands between two cuts. */
export interface PlannedScene {
  start: number;
  end: number;
  /** The drawing as SVG, the part of it that is seen, and where. */
  source: string;
  box: Box;
  picture: Area;
  tracks: LayerTrack[];
  /** A band of the pane under words that stand on the drawing. */
  band: Area | undefined;
  /** Where the ground shows its lattice. */
  lattices: (Area & { seed: string })[];
  words: PlannedWords[];
}

/** Words that stand in a part of the picture for some time, each line with its size in px. */
export interface PlannedWords {
  start: number;
  end: number;
  area: Area;
  align: 'centre' | 'left';
  lines: { text: string; size: number; weight: 600 | 700; colour: string; gap: number }[];
}
