import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import { listenForExitKeys } from './listen-for-exit-keys.ts';
import { startQuickExit } from './start-quick-exit.ts';

/** A script as it stands in a page, with the source by which the policy of the page allows it. */
interface InlineScript {
  code: string;
  hash: `sha256-${string}`;
}

/** The quick exit for pages that load what hears the keys from a file. */
export const quickExit = minify(startQuickExit);

/** The quick exit with what hears the keys, for a page that must stand in one request. */
export const wholeQuickExit = minify(startQuickExit, listenForExitKeys);

function minify(...parts: (() => void)[]): InlineScript {
  const source = parts.map((part) => `(${part.toString()})()`).join(';');
  const code = minifySync('quick-exit.js', source, { mangle: { toplevel: true } }).code.trim();
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
