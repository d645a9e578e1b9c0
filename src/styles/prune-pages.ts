import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { usedRules } from './used-rules.ts';

/**
 * Takes out of each built page the style rules that it cannot use, so that a long lesson still arrives in the first
 * packets of a weak signal; the policy of the page names the new style instead of the old one.
 */
export function pruneStyles(): AstroIntegration {
  return {
    name: 'prune-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, prunedPage(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** A page with only the style rules that it can use, and with their hashes in its policy. */
export function prunedPage(html: string): string {
  const words = html.replace(/<style[^>]*>.*?<\/style>/gs, '');
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  const pruned = styles.reduce((page, css) => {
    const used = usedRules(css, words);
    return page.replace(css, () => used).replaceAll(hashOf(css), hashOf(used));
  }, html);
  return withOwnHashes(pruned);
}

/** The policy lists every style and script of the site; a page needs those that stand in it. */
function withOwnHashes(html: string): string {
  if (/<script[^>]*\ssrc=/.test(html)) return html;
  const inside = [...html.matchAll(/<(?:style|script)[^>]*>(.*?)<\/(?:style|script)>/gs)];
  const own = new Set(inside.map(([, text = '']) => hashOf(text)));
  return html.replace(/ ?'(sha256-[^']+)'/g, (shown, hash: string) => (own.has(hash) ? shown : ''));
}

function hashOf(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
