import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'playwright/test';

/** Blocks of print ask the registry of print forms, which stand beside the web forms of their components. */
const onPurpose = 'src/print/blocks/convert.ts imports src/components/mdx/print-forms.ts';

const named = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"](\.[^'"]+)['"]/g;

/** What each folder of src/ takes from another, by `from to`, as `file imports file`. */
function importsBetweenRooms(): Map<string, string[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file))
    .map((file) => join('src', file));
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(named)].map(([, other = '']) => ({
      file,
      other: normalize(join(dirname(file), other)),
    })),
  );
  const between = found.filter(
    ({ file, other }) => other.startsWith('src/') && roomOf(file) !== roomOf(other),
  );
  const told = between.map(({ file, other }) => ({
    key: `${roomOf(file)} ${roomOf(other)}`,
    words: `${file} imports ${other}`,
  }));
  return new Map(
    [...Map.groupBy(told, ({ key }) => key)].map(([key, some]) => [key, some.map(({ words }) => words)]),
  );
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

test('no folder of src/ leads back to itself through others, but for the forms of print', () => {
  const imports = importsBetweenRooms();
  expect(imports.size).toBeGreaterThan(50);
  expect(imports.get('print components')).toEqual([onPurpose]);
  imports.delete('print components');
  const next = Map.groupBy(imports.keys(), (key) => key.split(' ')[0] ?? '');
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (room: string, way: readonly string[]) => {
    if (way.includes(room)) {
      circles.push([...way.slice(way.indexOf(room)), room].join(' → '));
      return;
    }
    if (done.has(room)) return;
    for (const key of next.get(room) ?? []) walk(key.split(' ')[1] ?? '', [...way, room]);
    done.add(room);
  };
  for (const room of next.keys()) walk(room, []);
  expect(circles.map((circle) => [circle, importsIn(imports, circle)])).toEqual([]);
});

/** The imports that close a circle. */
function importsIn(imports: ReadonlyMap<string, string[]>, circle: string): string[] {
  const rooms = circle.split(' → ');
  return rooms.slice(1).flatMap((room, at) => imports.get(`${rooms[at]} ${room}`)?.slice(0, 2) ?? []);
}
