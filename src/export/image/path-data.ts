import type { Line } from "./frame-map";
import type { Transform } from "./fit";

/** Two decimals of a frame unit: a twenty-fifth of a pixel at 4x. Fixed, so that the same view gives the same bytes. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);

/** A tenth of a frame unit is enough for borders (0.4 of a pixel at 4x), and halves the file. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Path data of one line; points that round to the same tenth are written once. "" when nothing is left. */
function lineData(line: Line, { k, dx, dy }: Transform, closed: boolean): string {
  const parts: string[] = [];
  let last = "";
  const end = closed ? line.length - 2 : line.length;
  for (let i = 0; i + 1 < end; i += 2) {
    const point = `${tenth((line[i] as number) * k + dx)} ${tenth((line[i + 1] as number) * k + dy)}`;
    if (point !== last) parts.push(point);
    last = point;
  }
  if (parts.length < 2) return "";
  return `M${parts.join("L")}${closed ? "Z" : ""}`;
}

/** Path data of rings (closed) under a transform. */
export const ringsData = (rings: readonly Line[], transform: Transform): string =>
  rings.map((ring) => lineData(ring, transform, true)).join("");

/** Path data of open lines under a transform. */
export const linesData = (lines: readonly Line[], transform: Transform): string =>
  lines.map((line) => lineData(line, transform, false)).join("");
