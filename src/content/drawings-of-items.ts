/** What stands in place of a drawing for an item that none shows. */
const none = 'none';

/** The drawings that a component names for the items of its list, in order; undefined for an item without one. */
export function drawingsOfItems(value: string): (string | undefined)[] {
  return value
    .trim()
    .split(/\s+/)
    .map((id) => (id === none ? undefined : id));
}
