import type { Areas } from "../../model/area";
import type { Electoral, ElectoralKind } from "../../model/electoral";
import type { Services } from "../../model/services";
import { bestFitOf, fittedMsoas } from "../../stats/best-fit";
import type { LikelyNetworks } from "../../stats/likely-networks";
import { count, percent } from "../../words/format";
import type { MoreData, Place } from "./more-places";

/** The areas that a place opens, as places in code order, and in words what they are to it, or why there are none; "" where nothing need be said. */
export interface Opened {
  readonly msoas: readonly number[];
  readonly said: string;
}

/** What a ward or constituency opens: the areas that fit it best, and how well they do. */
export function electoralOpens(
  areas: Pick<Areas, "code" | "population">,
  electoral: Electoral,
  kind: ElectoralKind,
  row: number,
): Opened {
  const list = electoral[kind];
  const { msoas, covers, within } = fittedMsoas(
    list,
    row,
    bestFitOf(list, areas.code.length),
    areas.population,
  );
  const what = `${list[row]?.name ?? ""} ${kind}`;
  const fit =
    msoas.length === 1 ? "The area that best fits" : `The ${count(msoas.length)} areas that best fit`;
  return {
    msoas,
    said: `${fit} ${what}, holding ${percent(covers)} of its people. Of the people here, ${percent(within)} live in the ${kind}.`,
  };
}

/** What a network opens: the areas whose most likely network it is. Some networks are no area's. */
export function networkOpens(
  { networks }: Pick<Services, "networks">,
  row: number,
  { network }: Pick<LikelyNetworks, "network">,
): Opened {
  const msoas = Array.from(network.keys()).filter((i) => network[i] === row);
  const name = networks[row]?.name ?? "";
  if (msoas.length === 0)
    return { msoas, said: `No area’s most likely network is ${name}, so none is opened.` };
  const those = msoas.length === 1 ? "The area whose" : `The ${count(msoas.length)} areas whose`;
  return { msoas, said: `${those} most likely network is ${name}, by our estimate.` };
}

/** What a practice opens: its network's areas. Where it stands says nothing about who is on its list. */
export function practiceOpens(
  services: Pick<Services, "practices" | "networks">,
  row: number,
  likely: () => LikelyNetworks,
): Opened {
  const practice = services.practices[row];
  if (!practice) return { msoas: [], said: "" };
  const { name, network, postcode } = practice;
  if (network < 0)
    return {
      msoas: [],
      said: `${name} is in no network, so no areas are opened. To open the area it stands in, search for its postcode, ${postcode}.`,
    };
  const { msoas, said } = networkOpens(services, network, likely());
  return { msoas, said: `${name} is in ${services.networks[network]?.name ?? ""}. ${said}` };
}

/** What a place that was found opens; of a library, Pride in Place and Big Local the area that holds it. `likely` gives the most likely networks where they are needed. */
export function openedBy(
  areas: Areas,
  data: MoreData,
  { kind, row }: Pick<Place, "kind" | "row">,
  likely: () => LikelyNetworks,
): Opened {
  switch (kind) {
    case "ward":
    case "constituency":
      return electoralOpens(areas, data.electoral, kind, row);
    case "practice":
      return practiceOpens(data.services, row, likely);
    case "network":
      return networkOpens(data.services, row, likely());
    case "library": {
      const { lon = NaN, lat = NaN } = data.services.libraries[row] ?? {};
      const msoa = Number.isNaN(lat) ? null : data.locate(lon, lat);
      return { msoas: msoa === null ? [] : [msoa], said: "" };
    }
    case "pride":
    case "bigLocal": {
      const msoa = (kind === "pride" ? data.pride : data.bigLocal)[row]?.msoa ?? null;
      return { msoas: msoa === null ? [] : [msoa], said: "" };
    }
  }
}
