import { noBreakSpace as space, wordJoiner as joiner } from '../../design/no-break.ts';
import type { PrintInline } from './print-tree.ts';

/** Ties a telephone number, the word before it and its ending: no line begins or ends with 152 or -yə alone. */
export function withNoBreakNumbers(runs: readonly PrintInline[]): PrintInline[] {
  return runs.map((run, index) => {
    if (run.t !== 'text') return run;
    const next = runs[index + 1];
    const isTied = next?.t === 'phone' && next.v.length <= shortNumber;
    const v = isTied ? run.v.replace(/ $/, space) : run.v;
    return {
      ...run,
      v: runs[index - 1]?.t === 'phone' ? v.replace(/^-(?=\p{L})/u, `${joiner}-${joiner}`) : v,
    };
  });
}

/** As long as 116 111. */
const shortNumber = 7;
