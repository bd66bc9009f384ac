import { boardsOf } from "../../src/model/area";
import { loadDetail } from "../../src/data";
import { msoasOfDetail } from "../../src/export/geo/msoas-of-detail";
import { layoutFrame } from "../../src/export/image/layout";
import type { Scene } from "../../src/export/image/scene";
import type { Column } from "../../src/model/indicator";
import type { ListFacts } from "../../src/readings/export/about-list";
import { orderingMeasure } from "../../src/readings/export/brief/flagged-measures";
import { frameInputOf } from "../../src/readings/export/image/frame-input-of";
import { frameMapOf } from "../../src/readings/export/image/frame-map-of";
import { classify } from "../../src/stats";
import type { Materials } from "./materials";

/** The image's proportions, and how they stand in its name. */
export const ASPECT = "16:9";

/**
 * The board whose file holds the full detail of a scope: its own, or for a district the one that all of its areas lie wholly in. Null where a
 * district is split between boards: England's overview draws it.
 */
function boardOf({ areas, footprint, answer, view }: ListFacts): string | null {
  if (footprint) return footprint.code;
  const { icbs, of } = boardsOf(areas, view.vintage);
  const boards = new Set(answer.scope.map((msoa) => of[msoa] as number));
  const here = new Set(answer.scope);
  const split = (view.vintage === "2026" ? areas.straddle26 : areas.straddle24).some(({ msoa }) =>
    here.has(msoa),
  );
  const [only] = boards;
  return split || boards.size > 1 || only === undefined ? null : (icbs[only]?.code ?? null);
}

/**
 * What the image of a scope draws: the same scene as the app's with Pride in Place switched on, of the facts' measure by England's classes, at
 * full detail where one board's file holds the scope.
 */
export async function sceneOf(materials: Materials, facts: ListFacts): Promise<Scene> {
  const { read, byId, bigLocal, england, places, lsoas, pride } = materials;
  const { indicator, answer } = facts;
  const column = byId.get(indicator.id) as Column;
  const by = byId.get(orderingMeasure(facts.view.rule, facts.catalogue)) as Column;
  const { vintage } = facts.view;
  const image = {
    ...{ ...facts, bigLocal, pride, column, overlay: null, view: { ...facts.view, selection: [] } },
    classes: classify(indicator, column, "england", answer.scope, answer.scope),
  };
  const board = boardOf(facts);
  const detail = board === null ? null : msoasOfDetail(await loadDetail(read, vintage, board), lsoas.msoa);
  const map = frameMapOf(image, { england, detail }, places, by);
  return layoutFrame(frameInputOf(image, map), ASPECT);
}
