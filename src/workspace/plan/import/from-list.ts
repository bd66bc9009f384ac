import { OWN_LEVEL_NAMES, OWN_LEVELS, type KnownCodes } from "../../own/area-codes";
import { partsAt, type Carriers, type Part } from "../../own/to-msoa";
import { byPeople, type Vote } from "./by-people";
import type { Finding } from "./finding";
import { foundHomes } from "./found-homes";
import type { AreaList, ListRow } from "./read-list";

/** A neighbourhood of an imported plan: MSOA codes in code order. */
export interface DrawnHome {
  readonly id: string;
  readonly name: string;
  readonly areas: readonly string[];
}

/** What a list or boundaries make: neighbourhoods, and everything that had to be mended or left out. */
export interface Drawn {
  readonly neighbourhoods: readonly DrawnHome[];
  readonly findings: readonly Finding[];
}

/** Rows by a key, in the order of the file. */
function grouped<K>(rows: readonly ListRow[], keyOf: (row: ListRow) => K): Map<K, ListRow[]> {
  const groups = new Map<K, ListRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const lines = (rows: readonly ListRow[]): number[] => rows.map(({ line }) => line);

/** What is wrong with rows alone: no code, a code of nothing or of another level, no neighbourhood. */
function unreadable({ rows, level }: AreaList, known: KnownCodes): Finding[] {
  const odd = rows.filter(({ code }) => code === null);
  const unknown = grouped(
    rows.filter(({ code, area }) => code !== null && area === -1),
    ({ code }) => code ?? "",
  );
  const nameless = rows.filter(({ area, name }) => area !== -1 && name.trim() === "");
  return [
    ...odd.map((row): Finding => ({ kind: "no-code", rows: [row.line], cell: row.cell })),
    ...[...unknown].map(([code, list]): Finding => {
      const other = OWN_LEVELS.find((one) => one !== level && known[one].has(code));
      const otherLevel = other === undefined ? null : OWN_LEVEL_NAMES[other];
      return { kind: "unknown", rows: lines(list), code, otherLevel };
    }),
    ...nameless.map((row): Finding => ({ kind: "no-name", rows: [row.line], code: row.code ?? "" })),
  ];
}

/** Of each area of the list's level, the MSOAs of 2021 that hold some of it. */
function holdersOf(parts: readonly (readonly Part[])[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  parts.forEach((list, msoa) =>
    list.forEach(({ from }) => holders.set(from, [...(holders.get(from) ?? []), msoa])),
  );
  return holders;
}

/** Areas that stand in several rows; the first row is taken. */
const repeated = (
  byArea: ReadonlyMap<number, readonly ListRow[]>,
  nameOf: (row: ListRow) => string,
): Finding[] =>
  [...byArea.values()].flatMap((list): Finding[] => {
    if (list.length < 2) return [];
    const names = [...new Set(list.map(nameOf))];
    return [{ kind: "twice", rows: lines(list), code: list[0]?.code ?? "", names }];
  });

/**
 * Makes neighbourhoods of whole MSOAs of 2021 from a list (of MSOAs of 2021 or 2011, LSOAs or districts) for a scope (MSOA indices).
 * An MSOA whose parts are in several goes to where most of its people live. Every row of the list is either taken as it stands or in
 * a finding, and every area of the scope is in a neighbourhood or in a finding.
 */
export function fromList(list: AreaList, scope: Int32Array, carriers: Carriers, known: KnownCodes): Drawn {
  const { areas } = carriers;
  const parts = partsAt(list.level, carriers);
  const holders = holdersOf(parts);
  const here = new Set(scope);
  const usable = list.rows.filter(({ area, name }) => area !== -1 && name.trim() !== "");
  const isHere = ({ area }: ListRow): boolean => (holders.get(area) ?? []).some((msoa) => here.has(msoa));
  const outside = usable.filter((row) => !isHere(row));
  const inside = usable.filter(isHere);
  const { homes, spellings } = foundHomes(inside);
  const byArea = grouped(inside, ({ area }) => area);
  const homeOfRow = new Map(homes.flatMap(({ rows }, at) => rows.map((row) => [row, at] as const)));
  const homeOf = new Map([...byArea].map(([area, [first]]) => [area, first && homeOfRow.get(first)]));
  const votesOf = (msoa: number): Vote[] =>
    (parts[msoa] ?? []).map(({ from, weight }) => ({ home: homeOf.get(from) ?? -1, people: weight }));
  const { home, shared } = byPeople(scope, votesOf);
  const drawn = homes.map(({ id, name }, at) => ({
    id,
    name,
    areas: [...scope].filter((msoa) => home.get(msoa) === at).map((msoa) => areas.code[msoa] ?? ""),
  }));
  const rowsOf = (msoa: number): number[] =>
    (parts[msoa] ?? []).flatMap(({ from }) => lines(byArea.get(from) ?? [])).sort((a, b) => a - b);
  const missing = [...scope].filter((msoa) => !home.has(msoa)).map((msoa) => areas.code[msoa] ?? "");
  const findings: Finding[] = [
    ...unreadable(list, known),
    ...repeated(byArea, (row) => homes[homeOfRow.get(row) ?? -1]?.name ?? row.name),
    ...spellings,
    ...(outside.length > 0
      ? [{ kind: "outside" as const, rows: lines(outside), codes: outside.map(({ code }) => code ?? "") }]
      : []),
    ...shared.map(({ msoa, votes }): Finding => {
      const winner = home.get(msoa);
      const told = votes
        .toSorted((a, b) => Number(b.home === winner) - Number(a.home === winner))
        .map((vote) => ({ name: homes[vote.home]?.name ?? "", people: Math.round(vote.people) }));
      return { kind: "shared", rows: rowsOf(msoa), code: areas.code[msoa] ?? "", told };
    }),
    ...homes.flatMap(({ name, rows }, at): Finding[] =>
      drawn[at]?.areas.length === 0 ? [{ kind: "emptied", rows: lines(rows), name }] : [],
    ),
    ...(missing.length > 0 ? [{ kind: "missing" as const, rows: [], codes: missing }] : []),
  ];
  return { neighbourhoods: drawn.filter((one) => one.areas.length > 0), findings };
}
