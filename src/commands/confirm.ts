import { askConfirmation } from '../promises/ask-confirmation.ts';

/** Shows what of all that readers rely on would change, asks, and writes the lock. `--yes` answers for a script. */
const isConfirmed = await askConfirmation(process.cwd(), process.argv.includes('--yes'), {
  say: (words) => console.log(words),
  warn: (words) => console.error(words),
  input: process.stdin,
});
if (!isConfirmed) process.exitCode = 1;
