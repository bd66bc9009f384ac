import type { Crosswalk, CrosswalkPart } from "../../src/model/crosswalk";
import { InputError } from "../pipeline/input-error";
import { readNumbers } from "../pipeline/numbers";
import { parseTable } from "../pipeline/table";

/** The crosswalk as it is published: without people, who are another source's. */
export type Parts11 = Omit<Crosswalk, "people11">;

/** Parses and checks the crosswalk: every MSOA of 2021 has a part, and the shares of each of 2011 sum to one. */
export function parseCrosswalk(file: string, bytes: Uint8Array, msoas: readonly string[]): Parts11 {
  const table = parseTable(file, bytes, ["msoa11cd", "msoa21cd", "share", "chngind"]);
  const share = readNumbers(table, "share", { min: 0, max: 1, decimals: 6 });
  const from = table.cells("msoa11cd");
  const kind = table.cells("chngind");
  const codes11 = [...new Set(from)].sort();
  const position11 = new Map(codes11.map((code, i) => [code, i]));
  const position21 = new Map(msoas.map((code, i) => [code, i]));
  const parts: CrosswalkPart[][] = msoas.map(() => []);
  const changed = new Uint8Array(msoas.length);
  const total = new Float64Array(codes11.length);
  table.cells("msoa21cd").forEach((code, i) => {
    const at = position21.get(code);
    if (at === undefined)
      throw new InputError(
        { file, row: i + 1, column: "msoa21cd", value: code },
        "not an MSOA of 2021.",
        "Check the file.",
      );
    const part = { from: position11.get(from[i] ?? "") as number, millionths: share[i] as number };
    parts[at]?.push(part);
    total[part.from] = (total[part.from] as number) + part.millionths;
    if (kind[i] !== "U") changed[at] = 1;
  });
  const empty = parts.findIndex((p) => p.length === 0);
  if (empty !== -1)
    throw new InputError(
      { file, column: "msoa21cd", value: msoas[empty] ?? "" },
      "the MSOA is missing.",
      "The file may be cut short.",
    );
  const odd = total.findIndex((sum) => Math.abs(sum - 1e6) > 2);
  if (odd !== -1)
    throw new InputError(
      { file, column: "share", value: codes11[odd] ?? "" },
      "its shares do not sum to 1.",
      "Check the file.",
    );
  return { codes11, parts, changed };
}
