/** Counts what a search does, so that it ends in time and others have their turn while it lasts. */
export interface Work {
  /** True when the search has done all that one may; what it has found by then stays. */
  isSpent(): boolean;
  /** Counts one step; a promise when others have their turn before the next. */
  step(): Promise<void> | undefined;
}

/** How many words a search may try out in all, and how many before a key that is pressed is heard. */
export const maxSteps = 20_000;
export const stepsInTurn = 200;

/** Starts counting; `giveTurn` lets others have their turn, and throws when nobody waits for this search any more. */
export function startWork(giveTurn: () => Promise<void>): Work {
  let steps = 0;
  return {
    isSpent: () => steps >= maxSteps,
    step: () => (++steps % stepsInTurn === 0 ? giveTurn() : undefined),
  };
}
