/** The drawings that a frame may show: icons of Lucide by our name and its own, and the scenes of the audiences. */
export const iconFiles = {
  arrow: 'arrow-right',
  book: 'book-open',
  check: 'check',
  child: 'baby',
  clock: 'clock',
  cross: 'x',
  danger: 'triangle-alert',
  door: 'door-open',
  eye: 'eye',
  exit: 'log-out',
  factory: 'factory',
  hand: 'hand',
  heart: 'hand-heart',
  hotel: 'hotel',
  house: 'house',
  law: 'scale',
  lock: 'lock',
  luggage: 'luggage',
  money: 'banknote',
  newspaper: 'newspaper',
  passport: 'book-user',
  people: 'users',
  person: 'user',
  phone: 'phone',
  plane: 'plane',
  question: 'circle-question-mark',
  school: 'school',
  search: 'search',
  shield: 'shield',
  speech: 'message-circle',
  stamp: 'stamp',
  tip: 'lightbulb',
  work: 'briefcase',
} as const;

const sceneNames = [
  ...(['scene-everyone', 'scene-at-risk', 'scene-travellers', 'scene-abroad', 'scene-schools'] as const),
  ...(['scene-tourism', 'scene-checkpoints', 'scene-employers', 'scene-media'] as const),
] as const;

/** The names of all drawings. */
export const pictureNames: readonly string[] = [...Object.keys(iconFiles), ...sceneNames];
