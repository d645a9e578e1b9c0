export { fold } from './fold.ts';
export { stem } from './stem.ts';
