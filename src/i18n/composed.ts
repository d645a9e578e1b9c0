/** A value in which every text has its letters composed (ş as one sign, not s and a mark), as fonts, search and people expect. */
export function composed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC') as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => composed(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [key, composed(one)]);
  return Object.fromEntries(entries) as Value;
}
