import { readWorld } from '../content/world.ts';
import { countsOf, sentencesOn, untaggedFacts } from './facts-report.ts';

const world = readWorld(process.cwd());
const [query] = process.argv.slice(2);

if (query === undefined) console.log(countsOf(world));
else if (query === '--untagged') console.log(untaggedFacts(world));
else console.log(sentencesOn(world, query));
