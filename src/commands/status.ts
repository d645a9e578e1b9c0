import { readContent } from '../content/read-content.ts';
import { readStatus } from '../reports/read-status.ts';
import { statusLines } from '../reports/status-report.ts';
import { reportWords } from '../reports/words.ts';

/** Tells editors the state of the content: how old each text is in each language, and what is due. */
const status = readStatus(process.cwd(), readContent(process.cwd()));
console.log(statusLines(status));
if (!status.hasHistory) console.log(`\n${reportWords.en.noDays}`);
