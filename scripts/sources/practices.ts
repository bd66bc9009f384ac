import type { Area } from "../../src/model/area";
import type { Network, Practice } from "../../src/model/services";
import { InputError } from "../pipeline/input-error";
import { readNumbers } from "../pipeline/numbers";
import { parseTable } from "../pipeline/table";
import { fromCapitals } from "../services/from-capitals";
import { demandRows, readSites } from "./sites";

/** What the lists of October 2025 hold, as published. */
export const PRACTICES = { count: 6202, networks: 1297, withoutNetwork: 71, withoutPosition: 15 } as const;

interface File {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Registered and weighted people by practice code, and names as they are written there: the averages of the allocations of 2024/25. */
function readLists({ file, bytes }: File) {
  const table = parseTable(file, bytes, ["practice_code", "name", "registered", "weighted_overall"]);
  const registered = readNumbers(table, "registered", { min: 0.1, max: 200000, decimals: 1 });
  const weighted = readNumbers(table, "weighted_overall", { min: 0, max: 200000, decimals: 1 });
  const names = table.cells("name");
  return new Map(
    table.cells("practice_code").map((code, i) => [
      code,
      {
        name: names[i] ?? "",
        registered: (registered[i] as number) / 10,
        weighted: (weighted[i] as number) / 10,
      },
    ]),
  );
}

const positionsOf = (areas: readonly Area[]): ReadonlyMap<string, number> =>
  new Map(areas.map(({ nhs }, i) => [nhs ?? "", i]));

/** Parses and checks the networks, in code order. `icb24s` are the boards of 2024. */
export function parseNetworks({ file, bytes }: File, icb24s: readonly Area[], expected: number): Network[] {
  const table = parseTable(file, bytes, ["pcn_code", "pcn_name", "icb24cdh", "practices", "lon", "lat"]);
  demandRows(table, expected, "pcn_code");
  const lon = readNumbers(table, "lon", { min: -6.5, max: 1.8, decimals: 5 });
  const lat = readNumbers(table, "lat", { min: 49.8, max: 55.9, decimals: 5 });
  const [names, boards, at] = [table.cells("pcn_name"), table.cells("icb24cdh"), positionsOf(icb24s)];
  return table
    .cells("pcn_code")
    .map((code, i) => {
      const icb24 = at.get(boards[i] ?? "");
      if (icb24 === undefined)
        throw new InputError(
          { file, row: i + 1, column: "icb24cdh", value: boards[i] ?? "" },
          "no board of 2024 has this code.",
          "Check the edition of the file.",
        );
      return {
        code,
        name: fromCapitals(names[i] ?? ""),
        icb24,
        lon: (lon[i] as number) / 1e5,
        lat: (lat[i] as number) / 1e5,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Parses and checks the practices, in code order: each network is known, each board too, and as many lack a network or position as the publisher
 * says. List sizes come from `lists` where the code is there.
 */
export function parsePractices(
  { file, bytes }: File,
  lists: File,
  networks: readonly Network[],
  icb24s: readonly Area[],
  expected: { readonly count: number; readonly withoutNetwork: number; readonly withoutPosition: number },
): Practice[] {
  const table = parseTable(file, bytes, ["practice_code", "name", "postcode", "pcn_code", "icb24cdh"]);
  demandRows(table, expected.count, "practice_code");
  const people = readLists(lists);
  const sites = readSites(table, expected.withoutPosition, fromCapitals);
  const networkAt = new Map(networks.map(({ code }, i) => [code, i]));
  const boardAt = positionsOf(icb24s);
  const [pcns, boards] = [table.cells("pcn_code"), table.cells("icb24cdh")];
  const without = pcns.filter((code) => code === "").length;
  if (without !== expected.withoutNetwork)
    throw new InputError(
      { file, column: "pcn_code", value: String(without) },
      `${expected.withoutNetwork} practices have no network.`,
      "Check the file.",
    );
  const practices = table.cells("practice_code").map((code, i): Practice => {
    const pcn = pcns[i] ?? "";
    const [network, icb24] = [pcn === "" ? -1 : networkAt.get(pcn), boardAt.get(boards[i] ?? "")];
    if (network === undefined || icb24 === undefined)
      throw new InputError(
        { file, row: i + 1, column: network === undefined ? "pcn_code" : "icb24cdh", value: code },
        "its network or board is not in the list.",
        "The files are of different editions.",
      );
    const list = people.get(code);
    const site = sites[i] as (typeof sites)[number];
    const same = list?.name.toUpperCase() === site.name.toUpperCase();
    return {
      ...site,
      name: list && same && /[a-z]/.test(list.name) ? list.name : site.name,
      code,
      network,
      icb24,
      registered: list?.registered ?? NaN,
      weighted: list?.weighted ?? NaN,
    };
  });
  return practices.sort((a, b) => (a.code < b.code ? -1 : 1));
}
