import { msoasOfDetail } from "../../../export/geo/msoas-of-detail";
import type { Table } from "../../../export/csv";
import { FULL_DETAIL, OVERVIEW } from "../../../config/boundary-words";
import { boardsOf, type Areas } from "../../../model/area";
import type { Vintage } from "../../../model/codes";
import { aboutPlan } from "../../../readings/plan/about-plan";
import { capacityOf } from "../../../readings/plan/capacity";
import { namesOf, type Homes } from "../../../readings/plan/homes";
import { sizesOf, type Holding } from "../../../readings/plan/holdings";
import { shownSources } from "../../../readings/export/attribution";
import { dayInWords, ruleLine, scopeLine, scopeName } from "../../../readings/export/scope-words";
import { useAreas, useDetail, useEngland, useLsoas, useManifest, useSources } from "../../../state/atlas";
import { useCatalogue } from "../../../state/catalogue";
import { useDerived } from "../../../state/derived";
import type { Loaded } from "../../../state/resources";
import { useView } from "../../../state/view-store";
import { columnsOf } from "../../../stats";
import type { Plan } from "../../../workspace/plan/plan";
import { makePlanFile, type PlanFormat } from "./make-plan-file";
import { sayHomeRule } from "../../../readings/plan/flagged-homes";
import { useLeast } from "./use-least";
import { useSharing } from "./use-sharing";

/** A lookup shows areas and people, which every list names its sources for. */
const NO_INDICATOR = { id: "population", source: "population-mid2022" };

type Made = ReturnType<typeof makePlanFile>;

/** The board whose full boundaries hold all areas of a plan, or null where several boards do. */
function boardOf(areas: Areas, { vintage, footprint }: Plan, homes: Homes): [Vintage, string | null] {
  if (footprint !== null) return [vintage, footprint];
  const { icbs, of } = boardsOf(areas, vintage);
  const boards = new Set(homes.areas.flat().map((i) => of[i] ?? -1));
  const [only = -1] = boards;
  return [vintage, boards.size === 1 ? (icbs[only]?.code ?? null) : null];
}

/** What makes the files of a plan, once all that they are made of is there. */
export function useSaving(
  plan: Plan,
  homes: Homes,
  held: readonly Holding[],
): Loaded<(format: PlanFormat) => Made> {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const view = useView();
  const { answer, indicator } = useDerived();
  const board = boardOf(areas, plan, homes);
  const detail = useDetail(...board);
  const [lsoas, england, sources, manifest] = [useLsoas(), useEngland(), useSources(), useManifest()];
  const { what, total, mix } = useSharing();
  const [least] = useLeast();
  const full = board[1] !== null;
  const failed = [lsoas, england, sources, manifest, ...(full ? [detail] : [])].find(
    (one) => one.status === "failed",
  );
  if (failed?.status === "failed") return failed;
  if (lsoas.status !== "ready" || england.status !== "ready" || manifest.status !== "ready")
    return { status: "loading" };
  if (sources.status !== "ready" || !answer || (full && detail.status !== "ready"))
    return { status: "loading" };
  const icb = boardsOf(areas, plan.vintage).icbs.find(({ code }) => code === plan.footprint) ?? null;
  const place = areas.lads.find(({ code }) => code === plan.place) ?? null;
  const scope = { footprint: icb, place, view: { ...view, vintage: plan.vintage }, catalogue };
  const date = new Date();
  const aboutOf = (format: PlanFormat): Table => {
    const figures = format === "xlsx";
    const rules = [...columnsOf(view.rule), "imd25_average_score", "imd25_share_core20", "imd25_extent"];
    const shapes = format === "geojson" || format === "topojson";
    const shown = {
      ...{ indicator: figures ? indicator : NO_INDICATOR, ruleIndicators: figures ? rules : [] },
      ...{ lsoas: false, bigLocal: false, places: false },
    };
    return aboutPlan(plan, {
      scope: scopeLine(scope),
      nameOf: namesOf(areas),
      unassigned: homes.unassigned.length,
      ...(figures ? { rule: ruleLine({ view, answer, catalogue }), homeRule: sayHomeRule(least) } : {}),
      ...(shapes ? { boundaries: full ? FULL_DETAIL : OVERVIEW } : {}),
      ...{ date: dayInWords(date), version: manifest.value.version },
      sources: shownSources(sources.value, shown, catalogue),
    });
  };
  const make = (format: PlanFormat): Made =>
    makePlanFile(format, {
      ...{ plan, homes: homes.areas, held, areas, aboutOf, least, date },
      geometry: detail.status === "ready" ? msoasOfDetail(detail.value, lsoas.value.msoa) : england.value,
      scope: scopeName(scope),
      shared: { what, mix, capacity: capacityOf(sizesOf(held), total, mix) },
    });
  return { status: "ready", value: make };
}
