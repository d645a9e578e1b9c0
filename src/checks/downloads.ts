import { downloadsOf } from '../downloads/list-downloads.ts';
import { bookletKinds } from '../content/download-kinds.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

/** Every piece of print becomes a file that people can take; nothing is written for nobody. */
export function checkDownloads(content: SiteContent): Problem[] {
  const files = downloadsOf(content);
  return content.booklets
    .filter(({ head, body }) => head && body)
    .filter(
      ({ id, locale }) =>
        !files.some((file) => file.booklet === id && (file.locale === locale || file.locale === 'mul')),
    )
    .map(({ file, head, lineOf }) => ({
      file,
      line: lineOf(['kind']),
      what: `no file for download is made of this “${head?.kind}”`,
      fix: `give it the parts that its kind needs, or use one of: ${bookletKinds.join(', ')}`,
    }));
}
