import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachePath, digestOf, replaceCache } from '../cache/build-cache.ts';
import { diskFull } from '../cache/disk-full.ts';
import { sourceDigest } from '../cache/source-digest.ts';

/** Words in a language, or in any. */
interface Words {
  locale?: string;
  text: string;
}

/**
 * What a rule finds in some words, told for each of them. Where one sentence has changed, all others were found right
 * before and are not read again. So `find` may look at nothing but the words, their language and `given`; `rule` is the
 * name of the rule.
 */
export function findInEach<One extends Words, Found>(
  rule: string,
  given: unknown,
  all: readonly One[],
  find: (one: One) => Found[],
): Found[] {
  const name = digestOf(sourceDigest('src/checks/check-all.ts'), rule, JSON.stringify(given));
  const right = foundRight(name);
  const [still, before] = [new Set<string>(), right.size];
  const found = all.flatMap((one) => {
    const key = keyOf(one);
    if (right.has(key)) {
      still.add(key);
      return [];
    }
    const finds = find(one);
    if (finds.length === 0) still.add(key);
    return finds;
  });
  for (const key of still) right.add(key);
  // To keep a few more takes longer than to read them again.
  if (right.size > before * 1.02) keep(name, right.size > mostRight * still.size ? still : right);
  return found;
}

function keep(name: string, right: ReadonlySet<string>): void {
  try {
    replaceCache(kind, name, [...right].join('\n'));
  } catch (error) {
    // A full disk keeps nothing, which is no fault of the words.
    if (!diskFull(error)) throw error;
  }
}

const kind = 'checked';

/** Of so many times more words than there are now, those that are gone are forgotten. */
const mostRight = 3;

/** What was found right under a name, now or in an earlier run. */
function foundRight(name: string): Set<string> {
  const known = names.get(name) ?? keptRight(name);
  names.set(name, known);
  return known;
}

const names = new Map<string, Set<string>>();

function keptRight(name: string): Set<string> {
  const file = join(cachePath(kind), name);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
}

/** The same words are read by many rules. */
const keys = new WeakMap<Words, string>();

function keyOf(one: Words): string {
  const known = keys.get(one) ?? hash('sha1', `${one.locale ?? ''} ${one.text}`, 'base64url').slice(0, 14);
  keys.set(one, known);
  return known;
}
