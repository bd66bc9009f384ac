import type { Areas } from "../../model/area";
import type { Practice, Services } from "../../model/services";
import { VERDICT } from "../../model/rule";
import type { LikelyNetworks } from "../../stats/likely-networks";
import { nearestArea } from "../../stats/nearest-area";

/** A primary care network beside a place: its practices and people, and the areas whose most likely network it is. */
export interface NetworkRow {
  /** Its place in `Services.networks`. */
  readonly network: number;
  readonly code: string;
  readonly name: string;
  readonly practices: readonly Practice[];
  /** People on the lists of its practices, and how many of them have no list size. */
  readonly registered: number;
  readonly unlisted: number;
  /** Need-weighted people over registered ones, England = 1; NaN without list sizes. */
  readonly need: number;
  /** Areas of the place whose most likely network it is, and those of them that the rule flags. */
  readonly areas: readonly number[];
  readonly flagged: readonly number[];
}

const sum = (practices: readonly Practice[], of: "registered" | "weighted"): number =>
  practices.reduce((n, practice) => n + (Number.isNaN(practice[of]) ? 0 : practice[of]), 0);

/** Need-weighted people over registered ones of practices, relative to all of England's with a list size. */
export function needIndex(practices: readonly Practice[], all: readonly Practice[]): number {
  const ratio = (list: readonly Practice[]): number => sum(list, "weighted") / sum(list, "registered");
  return ratio(practices) / ratio(all);
}

/**
 * The networks of a place, most flagged areas first, then by registered people: those that are the most likely network of one of its areas, and those whose
 * marker (the mean of their practices) is nearest to the centre of one. `scope` are its MSOAs, `verdict` the rule's answer over England (null before).
 */
export function networkRows(
  areas: Pick<Areas, "lon" | "lat">,
  scope: ArrayLike<number>,
  { practices, networks }: Services,
  { network }: LikelyNetworks,
  verdict: Uint8Array | null,
): readonly NetworkRow[] {
  const here = Array.from(scope);
  const inside = new Set(here);
  const likely = new Map<number, number[]>();
  for (const msoa of here) {
    const one = network[msoa] ?? -1;
    if (one >= 0) likely.set(one, [...(likely.get(one) ?? []), msoa]);
  }
  const nearest = nearestArea(areas);
  const stands = (i: number): boolean => {
    const at = networks[i];
    return at !== undefined && inside.has(nearest(at));
  };
  const members = new Map<number, Practice[]>();
  for (const practice of practices)
    members.set(practice.network, [...(members.get(practice.network) ?? []), practice]);
  return networks
    .flatMap(({ code, name }, i): NetworkRow[] => {
      const own = likely.get(i) ?? [];
      if (own.length === 0 && !stands(i)) return [];
      const list = members.get(i) ?? [];
      const unlisted = list.filter(({ registered }) => Number.isNaN(registered)).length;
      return [
        {
          network: i,
          ...{ code, name, practices: list, unlisted, areas: own },
          registered: Math.round(sum(list, "registered")),
          need: needIndex(list, practices),
          flagged: own.filter((msoa) => verdict?.[msoa] === VERDICT.yes),
        },
      ];
    })
    .sort((a, b) => b.flagged.length - a.flagged.length || b.registered - a.registered);
}
