import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { formatProblems } from '../content/problem.ts';
import { promisesFile } from '../content/promises.ts';
import { readContent } from '../content/read-content.ts';
import { confirmationOf } from './confirmation.ts';
import { confirmationText, hindrances } from './confirmation-text.ts';

/** Where whoever confirms reads and answers. */
export interface Talk {
  say: (words: string) => void;
  warn: (words: string) => void;
  /** What is typed. */
  input: NodeJS.ReadableStream;
}

/**
 * Shows what of all that readers rely on would change in a project, asks, and writes the lock; `isYes` answers for a
 * script. Tells whether it was written.
 */
export async function askConfirmation(root: string, isYes: boolean, talk: Talk): Promise<boolean> {
  const content = readContent(root);
  const confirmation = confirmationOf(content);
  const hinders = hindrances(content, confirmation);
  if (hinders.length > 0) {
    talk.warn(`${formatProblems(hinders)}\n\nnothing is confirmed: put this right first`);
    return false;
  }
  talk.say(confirmationText(content, confirmation));
  const { facts, moved, kept } = confirmation;
  const asks = facts.length + moved.length + kept.length > 0;
  if (asks && !isYes && !(await isMeant(talk))) {
    talk.say('nothing is confirmed, and nothing was written');
    return false;
  }
  writeFileSync(join(root, promisesFile), confirmation.lock);
  talk.say(`written: ${promisesFile}`);
  return true;
}

async function isMeant({ say, input }: Talk): Promise<boolean> {
  say('Is all of this meant? (yes/no)');
  const typed = createInterface({ input });
  // Where nobody can answer the input ends, and the question would wait for ever.
  const answer = await new Promise<string>((resolve) => {
    typed.once('line', resolve);
    typed.once('close', () => resolve(''));
  });
  typed.close();
  return /^(y|yes|bəli|hə|да)$/i.test(answer.trim());
}
