import { LSOA_COUNT } from "../../src/model/codes";
import type { Inputs } from "../pipeline/inputs";
import { decileOf } from "../pipeline/rank";
import { column, decile, rank } from "./national";
import { proportion, weighted } from "./parts";
import type { Recipe, Recipes } from "./recipe";

type Score = "cni_score" | "civic_assets_score" | "connectedness_score" | "active_engaged_score";
const score = (name: Score): Recipe => ({
  kind: "sum",
  parts: ({ cni, spine }) => weighted("lsoa21", cni[name], spine.lsoa.people, 100),
});
const cniDecile = ({ cni }: Inputs): Float64Array => cni.cni_rank.map((r) => decileOf(r, LSOA_COUNT));

/** Community need, left-behind areas, and the rural-urban class. */
export const social: Recipes = {
  cni23_score: score("cni_score"),
  cni23_civic_assets_score: score("civic_assets_score"),
  cni23_connectedness_score: score("connectedness_score"),
  cni23_active_engaged_score: score("active_engaged_score"),
  cni23_national_rank: rank("cni23_score", ({ cni }) => cni.cni_rank),
  cni23_national_decile: decile("cni23_score", cniDecile),
  left_behind25_share: {
    kind: "sum",
    parts: (inputs) => {
      const need = cniDecile(inputs);
      return proportion("lsoa21", inputs.spine.lsoa.people, (i) =>
        need[i] === 1 && inputs.iod.imd_decile[i] === 1 ? 1 : 0,
      );
    },
  },
  left_behind25: {
    kind: "each",
    at: (level, _, made) => {
      const imd = made("imd25_national_decile")[level].value;
      const need = made("cni23_national_decile")[level].value;
      return column(imd.map((d, i) => (Number.isNaN(d) ? NaN : d === 1 && need[i] === 1 ? 1 : 0)));
    },
  },
  pride_in_place: {
    kind: "each",
    at: (level, { prideInPlace, spine }) => {
      if (level !== "msoa21")
        return column(new Float64Array(level === "ctry21" ? 1 : spine.msoaIn[level].count).fill(NaN));
      const phase = new Float64Array(spine.areas.code.length);
      for (const place of prideInPlace) if (place.msoa !== null) phase[place.msoa] = place.phase - 1;
      return column(phase);
    },
  },
  ruc21_class: {
    kind: "each",
    at: (level, { spine }) => {
      const { ruc } = spine.areas;
      return column(
        level === "msoa21"
          ? ruc
          : new Float64Array(level === "ctry21" ? 1 : spine.msoaIn[level].count).fill(NaN),
      );
    },
  },
};
