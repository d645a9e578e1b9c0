import { readContent } from '../content/read-content.ts';
import { countsOf, sentencesOn, untaggedFacts } from './facts-report.ts';

const content = readContent(process.cwd());
const [query] = process.argv.slice(2);

if (query === undefined) console.log(countsOf(content));
else if (query === '--untagged') console.log(untaggedFacts(content));
else console.log(sentencesOn(content, query));
