import { checkAll } from '../checks/check-all.ts';
import { formatProblems } from '../checks/problem.ts';
import { readWorld } from '../checks/world.ts';

const world = readWorld(process.cwd());
const problems = checkAll(world);

if (problems.length > 0) {
  console.error(`${formatProblems(problems)}\n\n${problems.length} problems in content`);
  process.exitCode = 1;
} else {
  console.log(`content: ${world.pages.length} pages checked, no problem`);
}
