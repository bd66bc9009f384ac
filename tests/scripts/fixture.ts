import { readFileSync } from "node:fs";

/** Rows of a fixture as records of text. The fixtures have no quoted cells, so a split is enough: nothing of the pipeline is used. */
export function fixture(name: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(`tests/fixtures/${name}`, "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/** Number of a cell that must hold one. */
export const num = (row: Record<string, string>, column: string): number => {
  const cell = row[column];
  if (cell === undefined || cell === "") throw new Error(`No number in ${column}`);
  return Number(cell);
};
