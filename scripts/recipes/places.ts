import type { ServiceKind, Site } from "../../src/model/services";
import { indexSites, nearestSite } from "../../src/stats/near-sites";
import type { Inputs } from "../pipeline/inputs";
import { sumBy } from "../pipeline/spine";
import { households } from "./bases";
import { counts, percent, weighted } from "./parts";
import type { Recipe, Recipes } from "./recipe";

type Group = Exclude<keyof Inputs["ethnic21"], "residents">;
const ethnic = (...groups: Group[]): Recipe => ({
  kind: "sum",
  parts: ({ ethnic21: e }) =>
    percent(
      "msoa21",
      groups.map((group) => e[group]),
      e.residents,
    ),
});

const SITES: Readonly<Record<ServiceKind, (inputs: Inputs) => readonly Site[]>> = {
  practice: ({ services }) => services.practices,
  pharmacy: ({ services }) => services.pharmacies,
  library: ({ services }) => services.libraries,
};

/** Metres from the centre of each LSOA to the nearest site of a kind, in a straight line, rounded. */
export function metresToNearest(
  sites: readonly Site[],
  centres: Readonly<Record<"lon" | "lat", ArrayLike<number>>>,
): Float64Array {
  const index = indexSites(sites);
  return Float64Array.from(centres.lon, (lon, i) => {
    const found = nearestSite(index, { lon: lon / 1e6, lat: (centres.lat[i] as number) / 1e6 });
    return Math.round((found?.km ?? NaN) * 1000);
  });
}

const distanceTo = (kind: ServiceKind): Recipe => ({
  kind: "sum",
  parts: (inputs) =>
    weighted(
      "lsoa21",
      metresToNearest(SITES[kind](inputs), inputs.lsoaCentres),
      inputs.spine.lsoa.people,
      1000,
    ),
});

/** Distances to services, homes by band, income, and who lives here. */
export const places: Recipes = {
  km_gp_practice_oct25: distanceTo("practice"),
  km_pharmacy_dec23: distanceTo("pharmacy"),
  km_library_2023: distanceTo("library"),
  council_tax25_bands_ab_pct: {
    kind: "sum",
    parts: ({ councilTax: c }) => percent("lsoa21", [c.band_a, c.band_b], c.all),
  },
  income_net_fye23: {
    kind: "sum",
    parts: (inputs) =>
      weighted(
        "msoa21",
        inputs.income.net_annual_household_income,
        sumBy(households(inputs), inputs.spine.lsoaIn.msoa21),
        1,
      ),
  },
  population_mid24: { kind: "sum", parts: ({ people24 }) => counts("msoa21", people24.population) },
  census21_ethnic_asian_pct: ethnic("asian"),
  census21_ethnic_black_pct: ethnic("black_african", "black_caribbean_other"),
  census21_ethnic_mixed_pct: ethnic("mixed"),
  census21_ethnic_white_pct: ethnic("white"),
  census21_ethnic_other_pct: ethnic("other"),
};
