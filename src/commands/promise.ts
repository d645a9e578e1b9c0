import { appendFileSync } from 'node:fs';
import { unpromisedAddresses } from '../checks/promised-addresses.ts';
import { promisesFile } from '../content/promised-addresses.ts';
import { readContent } from '../content/read-content.ts';

/** Adds every address of the site to the list of those that must answer for good; run it before codes are printed. */
const added = unpromisedAddresses(readContent(process.cwd()));
appendFileSync(promisesFile, added.map((address) => `- ${address}\n`).join(''));
console.log(`${added.length} addresses added to ${promisesFile}`);
