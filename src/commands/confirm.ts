import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { formatProblems } from '../content/problem.ts';
import { promisesFile } from '../content/promises.ts';
import { readContent } from '../content/read-content.ts';
import { confirmationOf } from '../promises/confirmation.ts';
import { confirmationText, hindrances } from '../promises/confirmation-text.ts';

/** Shows what of all that readers rely on would change, asks, and writes the lock. `--yes` answers for a script. */
const content = readContent(process.cwd());
const confirmation = confirmationOf(content);
const hinders = hindrances(content, confirmation);

if (hinders.length > 0) {
  console.error(`${formatProblems(hinders)}\n\nnothing is confirmed: put this right first`);
  process.exitCode = 1;
} else {
  console.log(confirmationText(content, confirmation));
  const { facts, moved, kept } = confirmation;
  const asks = facts.length + moved.length + kept.length > 0;
  if (!asks || process.argv.includes('--yes') || (await isMeant())) {
    writeFileSync(promisesFile, confirmation.lock);
    console.log(`written: ${promisesFile}`);
  } else {
    console.log('nothing is confirmed, and nothing was written');
    process.exitCode = 1;
  }
}

async function isMeant(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Where nobody can answer the input ends, and the question would wait for ever.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question('Is all of this meant? (yes/no) '), ended]);
  terminal.close();
  return /^(y|yes|bəli|hə|да)$/i.test(answer.trim());
}
