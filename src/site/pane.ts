import type { Audience } from '../design/audiences.ts';

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
