import { checkAll } from '../checks/check-all.ts';
import { formatProblems } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';

const content = readContent(process.cwd());
const problems = checkAll(content);

if (problems.length > 0) {
  console.error(`${formatProblems(problems)}\n\n${problems.length} problems in content`);
  process.exitCode = 1;
} else {
  const { pages, booklets, lessons } = content;
  console.log(
    `content: ${pages.length} pages, ${booklets.length} booklets and ${lessons.length} lessons checked, no problem`,
  );
}
