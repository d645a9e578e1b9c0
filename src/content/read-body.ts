import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cached, digestOf } from '../cache/build-cache.ts';
import { diskFull } from '../cache/disk-full.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { Problem } from './problem.ts';
import { isUnsaved } from './read-text.ts';
import { unravel } from './unravel.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Parses the MDX of a page into its tree; a text that does not parse gives a problem and no tree. */
export function readBody(file: string, text: string): { body: Root | undefined; bodyProblems: Problem[] } {
  try {
    return { body: isUnsaved(file) ? unravel(parser.parse(text)) : treeOf(text), bodyProblems: [] };
  } catch (error) {
    // A full disk keeps no tree, which is no fault of the text.
    if (diskFull(error)) return { body: unravel(parser.parse(text)), bodyProblems: [] };
    return { body: undefined, bodyProblems: [brokenBody(file, error)] };
  }
}

/** Parsing takes most of the time of reading, so that the tree of a text that did not change is kept. */
function treeOf(text: string): Root {
  const programs = sourceDigest('src/content/read-body.ts');
  // Another version of V8 may not read what this one has kept.
  const tree = cached('texts', digestOf(programs, process.versions.v8, text), () => serialize(unravel(parser.parse(text))));
  return deserialize(tree) as Root;
}

function brokenBody(file: string, error: unknown): Problem {
  const fault = error as {
    line?: number;
    place?: { line?: number; start?: { line: number } };
    reason?: string;
  };
  // An element that stays open is told at the end of the text; where it begins stands in the words: `(24:1-24:36)`.
  const begins = /\((\d+):\d+-\d+:\d+\)/.exec(fault.reason ?? '')?.[1];
  const line = fault.line ?? fault.place?.line ?? fault.place?.start?.line ?? Number(begins ?? 1);
  return {
    file,
    line,
    what: `the text cannot be read: ${fault.reason ?? String(error)}`,
    fix: 'close every tag that you open, and write < as the word “less than”',
  };
}
