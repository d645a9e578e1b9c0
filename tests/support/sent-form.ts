import { parse } from 'node-html-parser';

/** What a browser sends of the form of a page that nobody has touched; line breaks go as those of Windows. */
export function sentForm(html: string): URLSearchParams {
  const pairs = parse(html)
    .querySelectorAll('form input, form select, form textarea')
    .flatMap((control): [string, string][] => {
      const name = control.getAttribute('name');
      const type = control.getAttribute('type');
      if (name === undefined || (type === 'checkbox' && !control.hasAttribute('checked'))) return [];
      return [[name, valueOf(control)]];
    });
  return new URLSearchParams(pairs);
}

function valueOf(control: ReturnType<typeof parse>): string {
  if (control.tagName === 'INPUT') return control.getAttribute('value') ?? '';
  if (control.tagName === 'SELECT')
    return control.querySelector('option[selected]')?.getAttribute('value') ?? '';
  // A line break right behind the tag is no part of the text.
  return control.textContent.replace(/^\n/, '').replaceAll('\n', '\r\n');
}
