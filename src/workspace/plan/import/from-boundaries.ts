import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import type { Areas, Lsoas } from "../../../model/area";
import { byPeople, type Vote } from "./by-people";
import type { Finding } from "./finding";
import type { Drawn } from "./from-list";
import type { Boundaries } from "./read-boundaries";

/**
 * Makes neighbourhoods of whole MSOAs from boundaries, for a scope (MSOA indices): the people of a small area are where its centre
 * is, and an MSOA goes to the neighbourhood where most of its people are. Shapes of one name are one neighbourhood. What boundaries
 * and MSOAs do not share is in a finding: areas that are divided, overlaps, shapes without an area, areas in no shape.
 * `centres` are those of the LSOAs (by row) of the scope.
 */
export function fromBoundaries(
  { shapes, shapeless, nameless }: Boundaries,
  scope: Int32Array,
  areas: Areas,
  lsoas: Pick<Lsoas, "msoa" | "population" | "code">,
  centres: ReadonlyMap<number, Position>,
): Drawn {
  const names = [...new Set(shapes.map(({ name }) => name))];
  const here = new Set(scope);
  const votes = new Map<number, Vote[]>();
  const overlaps: Finding[] = [];
  /** Names whose shapes hold the middle of a small area here. */
  const reached = new Set<number>();
  for (const [row, centre] of centres) {
    const msoa = lsoas.msoa[row] as number;
    if (!here.has(msoa)) continue;
    const around = shapes.filter(({ shape }) => booleanPointInPolygon(centre, shape));
    const inside = [...new Set(around.map(({ name }) => names.indexOf(name)))];
    if (inside.length > 1)
      overlaps.push({
        kind: "twice",
        rows: around.map(({ number }) => number),
        code: lsoas.code[row] ?? "",
        names: inside.map((at) => names[at] ?? ""),
      });
    for (const at of inside) reached.add(at);
    const vote = { home: inside[0] ?? -1, people: lsoas.population[row] as number };
    votes.set(msoa, [...(votes.get(msoa) ?? []), vote]);
  }
  const { home, shared } = byPeople(scope, (msoa) => votes.get(msoa) ?? []);
  const drawn = names.map((name, at) => ({
    id: `n${at + 1}`,
    name,
    areas: [...scope].filter((msoa) => home.get(msoa) === at).map((msoa) => areas.code[msoa] ?? ""),
  }));
  const numbersOf = (name: string): number[] =>
    shapes.filter((one) => one.name === name).map(({ number }) => number);
  const missing = [...scope].filter((msoa) => !home.has(msoa)).map((msoa) => areas.code[msoa] ?? "");
  return {
    neighbourhoods: drawn.filter((one) => one.areas.length > 0),
    findings: [
      ...(shapeless.length > 0 ? [{ kind: "no-shape" as const, rows: shapeless }] : []),
      ...(nameless.length > 0 ? [{ kind: "unnamed" as const, rows: nameless }] : []),
      ...overlaps,
      ...shared.map(({ msoa, votes: all }): Finding => {
        const winner = home.get(msoa);
        const first = all.toSorted((a, b) => Number(b.home === winner) - Number(a.home === winner));
        const told = first.map((vote) => ({ name: names[vote.home] ?? "", people: vote.people }));
        return { kind: "shared", rows: [], code: areas.code[msoa] ?? "", told };
      }),
      ...drawn.flatMap(({ name, areas: all }, at): Finding[] =>
        all.length > 0
          ? []
          : [{ kind: reached.has(at) ? "emptied" : "elsewhere", rows: numbersOf(name), name }],
      ),
      ...(missing.length > 0 ? [{ kind: "missing" as const, rows: [], codes: missing }] : []),
    ],
  };
}
