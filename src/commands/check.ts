import { brokenStrings } from '../content/broken-strings.ts';
import { countProblems, formatProblems } from '../content/problem.ts';

const broken = await brokenStrings(process.cwd());

if (broken.length > 0) fail(formatProblems(broken), broken.length);
else {
  // What is imported here is made of the strings, too.
  const { checkAll } = await import('../checks/check-all.ts');
  const { readContent } = await import('../content/read-content.ts');
  const content = readContent(process.cwd());
  const problems = checkAll(content);
  const { pages, booklets, lessons } = content;
  if (problems.length > 0) fail(formatProblems(problems), problems.length);
  else
    console.log(
      `content: ${pages.length} pages, ${booklets.length} booklets and ${lessons.length} lessons checked, no problem`,
    );
}

function fail(text: string, count: number): void {
  console.error(`${text}\n\n${countProblems(count)} in content`);
  process.exitCode = 1;
}
