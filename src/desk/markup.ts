import { escapeXml } from '../office/xml.ts';

/** A piece of HTML that is safe to put into another. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, pieces of HTML are not, lists are joined, nothing is left out. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/** Writes HTML; whatever is put in is escaped unless it was written with this function, too. */
export function markup(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(pieces.map((piece, index) => piece + textOf(parts[index])).join(''));
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escapeXml(`${part}`);
}
