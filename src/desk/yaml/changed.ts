import type { Path } from '../../content/read-yaml.ts';
import type { YamlEdit } from './edit.ts';

/** The value that a YAML text must have after a change of it. */
export function changed(value: unknown, edit: YamlEdit): unknown {
  if (edit.do === 'append') {
    const list = at(value, edit.path);
    return put(value, edit.path, [...(Array.isArray(list) ? (list as unknown[]) : []), edit.value]);
  }
  if (edit.do === 'set') return put(value, edit.path, edit.value);
  const [above, last] = [edit.path.slice(0, -1), edit.path.at(-1)];
  const parent = at(value, above);
  if (Array.isArray(parent))
    return put(
      value,
      above,
      parent.filter((_, index) => index !== Number(last)),
    );
  const rest = Object.entries(parent as object).filter(([key]) => key !== String(last));
  return put(value, above, Object.fromEntries(rest));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], value);
}

function put(value: unknown, [first, ...rest]: Path, now: unknown): unknown {
  if (first === undefined) return now;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === Number(first) ? put(one, rest, now) : one));
  const own = value as Record<string, unknown> | null | undefined;
  return { ...own, [first]: put(own?.[first], rest, now) };
}
