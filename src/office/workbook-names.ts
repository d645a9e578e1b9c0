/** The address of a cell, from the numbers of its column and row, from 1: `C7`. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** The letters of a column from 1: A … Z, AA … */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The name of a sheet as formulas write it. */
export function sheetRef(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
