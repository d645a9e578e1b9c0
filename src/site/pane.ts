import type { Audience } from '../content/schemas/page.ts';

/** The icon that stands for an audience, by its name in Icon/icons.ts. */
export const paneIcon: Record<Audience, PaneIcon> = {
  everyone: 'book',
  'at-risk': 'heart',
  travellers: 'luggage',
  abroad: 'plane',
  schools: 'school',
  tourism: 'hotel',
  checkpoints: 'stamp',
  employers: 'factory',
  media: 'newspaper',
};

/** The eight doors of the home page: the page each leads to and the pane whose colour it wears. */
export const doors = [
  { page: 'travellers', pane: 'travellers' },
  { page: 'work-abroad', pane: 'abroad' },
  { page: 'schools', pane: 'schools' },
  { page: 'tourism', pane: 'tourism' },
  { page: 'checkpoints', pane: 'checkpoints' },
  { page: 'employers', pane: 'employers' },
  { page: 'media', pane: 'media' },
  { page: 'if-you-suspect', pane: 'at-risk' },
] as const satisfies readonly { page: string; pane: Audience }[];

/** The names of the icons that stand for audiences. */
export type PaneIcon =
  'book' | 'heart' | 'luggage' | 'plane' | 'school' | 'hotel' | 'stamp' | 'factory' | 'newspaper';

/** The audience whose drawn scene opens the text of a page; undefined for a page without one. */
export function sceneOf(id: string): Audience | undefined {
  return scenes[id];
}

const scenes: Readonly<Record<string, Audience>> = {
  ...Object.fromEntries(doors.map(({ page, pane }) => [page, pane])),
  help: 'at-risk',
  'what-is-trafficking': 'everyone',
};
