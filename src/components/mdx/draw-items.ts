import { entryOf, type Catalog } from '../../content/catalog.ts';
import { drawingsOfItems } from '../../content/drawings-of-items.ts';
import { drawingSource, shapesOf, wholeBox } from '../../design/drawing.ts';
import { drawingAddress } from '../Drawing/drawing-address.ts';

/**
 * Puts a drawing into each item of a list, as a file or as SVG in the page. It is told to nobody a second time: the
 * words of the item say what it shows.
 */
export function drawItems(
  html: string,
  drawings: string,
  catalog: Catalog,
  form: 'file' | 'svg' = 'file',
): string {
  const left = drawingsOfItems(drawings);
  const picture = form === 'file' ? pictureOf : svgOf;
  return html.replace(/<li>/g, (tag) => {
    const id = left.shift();
    return id === undefined ? tag : tag + picture(id, catalog);
  });
}

function svgOf(id: string, catalog: Catalog): string {
  const { square } = entryOf('drawing', catalog.drawings, id).crops;
  return `<svg class="drawing" viewBox="${square.join(' ')}" aria-hidden="true">${shapesOf(drawingSource(id))}</svg>`;
}

function pictureOf(id: string, catalog: Catalog): string {
  const { square } = entryOf('drawing', catalog.drawings, id).crops;
  const whole = wholeBox(drawingSource(id));
  const address = drawingAddress(id, square.join() === whole.join() ? undefined : square);
  return `<img class="drawing" src="${address}" alt="" width="104" height="104" loading="lazy">`;
}
