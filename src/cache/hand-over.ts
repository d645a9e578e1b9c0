/** A value that a build hands to the pages that it renders. */
export interface HandOver<T> {
  /** The value; undefined until a build has set it. */
  get: () => T | undefined;
  set: (value: T) => void;
}

/**
 * A value by its name, for one process. It is shared through `globalThis`, because Vite's SSR bundle has its own copy of
 * every module.
 */
export function handOver<T>(name: string): HandOver<T> {
  const key = Symbol.for(`handed over by the build: ${name}`);
  const shared = globalThis as Record<symbol, unknown>;
  return {
    get: () => shared[key] as T | undefined,
    set: (value) => {
      shared[key] = value;
    },
  };
}
