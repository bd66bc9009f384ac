import type { MapLibreMap } from "maplibre-gl";
import { LSOA_COUNT, MSOA_COUNT } from "../model/codes";
import { VERDICT } from "../model/rule";
import { packLook, patternsIn, unpackLook, type AreaLook } from "./area-state";
import { edgeOf, edgesAround, isMarked, packEdges, type EdgeLook } from "./edge-state";
import { FeatureStates } from "./feature-states";
import type { Drawn } from "./feed";
import type { MapModel, PreparedDetail } from "./model";
import { LatePaint } from "./late-paint";
import type { PatternKind } from "./patterns";
import type { Slots } from "./slots";
import { PATTERN_KINDS, patternOn } from "./style-areas";

/** 1 for every MSOA of a footprint's detail. */
function membersOf(detail: PreparedDetail): Uint8Array {
  const members = new Uint8Array(MSOA_COUNT);
  for (const row of detail.msoaRows) members[row] = 1;
  return members;
}

const unpackEdge = (k: number): object => ({ k });

/** A change of any of these repaints areas; of the others, lines. */
const AREA_KEYS = ["classes", "noted", "ramp", "verdict", "inScope", "theme"] as const;
const LINE_KEYS = ["verdict", "inScope", "selected"] as const;
const LSOA_KEYS = ["lsoaClasses", "lsoaRamp", "lsoas", "inScope", "theme"] as const;

/** Keeps the feature states of areas and lines equal to a model. Nothing here asks MapLibre's worker for anything. */
export class Painter {
  readonly #states;
  #last: { readonly model: MapModel; readonly drawn: Drawn; readonly slots: Slots } | null = null;
  #members: Uint8Array | null = null;
  readonly #late: LatePaint;
  #look: Pick<EdgeLook, "flagged" | "hovered" | "selected"> = {
    flagged: new Uint8Array(MSOA_COUNT),
    hovered: null,
    selected: new Set(),
  };

  /** `detailComing`: whether detail that will be drawn on top is on its way. */
  constructor(
    private readonly map: MapLibreMap,
    detailComing: () => boolean,
  ) {
    this.#states = {
      msoa: new FeatureStates(map, "msoa", unpackLook),
      detail: new FeatureStates(map, "detail", unpackLook),
      lsoa: new FeatureStates(map, "lsoa", unpackLook),
      edge: new FeatureStates(map, "msoa-edge", unpackEdge),
      detailEdge: new FeatureStates(map, "detail-edge", unpackEdge),
    };
    this.#late = new LatePaint(map, detailComing);
  }

  /** Paints what differs from the last time. */
  paint(model: MapModel, drawn: Drawn, slots: Slots): void {
    const last = this.#last;
    const fresh = last?.drawn !== drawn || last.slots !== slots;
    const changed = (keys: readonly (keyof MapModel)[]) =>
      fresh || keys.some((key) => last.model[key] !== model[key]);
    if (last?.drawn !== drawn) this.#follow(drawn, last?.drawn.detail ?? null);
    if (changed(AREA_KEYS)) this.#paintAreas(model, drawn, slots);
    if (changed(LINE_KEYS)) this.#paintLines(model, drawn);
    else if (last && last.model.hovered !== model.hovered)
      this.#paintHover([last.model.hovered, model.hovered], model.hovered, drawn);
    if (changed(LSOA_KEYS)) this.#paintLsoas(model, drawn, slots);
    this.#last = { model, drawn, slots };
  }

  /** Stops listening: the graphics context was lost, and another painter starts anew. */
  destroy(): void {
    this.#late.destroy();
  }

  #follow({ detail, detailShown }: Drawn, last: PreparedDetail | null): void {
    if (detail !== last)
      for (const key of ["detail", "lsoa", "detailEdge"] as const) this.#states[key].forget();
    this.#members = detail && detailShown ? membersOf(detail) : null;
  }

  #paintAreas(model: MapModel, { england, detail }: Drawn, slots: Slots): void {
    const look: AreaLook = { ...model, slots, detailed: null };
    const overview = packLook({ ...look, detailed: this.#members }, MSOA_COUNT);
    const near = packLook(look, MSOA_COUNT);
    if (england) this.#states.msoa.send(overview);
    if (detail) this.#states.detail.send(near, detail.msoaRows);
    this.#late.patterns = this.#switchPatterns("msoa", overview);
    this.#switchPatterns("detail", near);
  }

  /** Draws the patterns that some area needs, and no others. */
  #switchPatterns(from: "msoa" | "detail", packed: Int32Array): ReadonlySet<PatternKind> {
    const needed = patternsIn(packed);
    for (const kind of PATTERN_KINDS)
      this.map.setPaintProperty(
        `${from}-${kind}`,
        "fill-layer-opacity",
        needed.has(kind) ? patternOn(from, kind) : 0,
      );
    return needed;
  }

  #paintLines(model: MapModel, { england, detail }: Drawn): void {
    const flagged = new Uint8Array(MSOA_COUNT);
    model.verdict?.forEach((verdict, i) => {
      if (verdict === VERDICT.yes && model.inScope?.[i] !== 0) flagged[i] = 1;
    });
    const look = { flagged, hovered: model.hovered, selected: new Set(model.selected) };
    this.#look = look;
    if (england) {
      const packed = packEdges({ ...look, ...england, detailed: this.#members });
      this.#late.marks = packed.some(isMarked);
      this.#states.edge.send(packed);
    }
    if (detail) this.#states.detailEdge.send(packEdges({ ...look, ...detail, detailed: null }));
  }

  /** Another area is hovered: only the lines of the one before and of this one say something else. */
  #paintHover(areas: readonly (number | null)[], hovered: number | null, { england, detail }: Drawn): void {
    const look = { ...this.#look, hovered };
    this.#look = look;
    for (const area of areas) {
      if (area === null) continue;
      if (england) {
        const edges = { ...look, ...england, detailed: this.#members };
        for (const i of edgesAround(england, area)) {
          const says = edgeOf(edges, i);
          if (isMarked(says)) this.#late.marks = true;
          this.#states.edge.sendOne(i, says);
        }
      }
      if (detail) {
        const edges = { ...look, ...detail, detailed: null };
        for (const i of edgesAround(detail, area)) this.#states.detailEdge.sendOne(i, edgeOf(edges, i));
      }
    }
  }

  #paintLsoas(model: MapModel, { detail }: Drawn, slots: Slots): void {
    const { lsoas, lsoaClasses, lsoaRamp, theme, inScope } = model;
    const shown = detail !== null && lsoas !== null && lsoaClasses !== null;
    for (const id of ["lsoa-fill", "street-line"] as const)
      this.map.setPaintProperty(
        id,
        id === "lsoa-fill" ? "fill-layer-opacity" : "line-layer-opacity",
        shown ? 1 : 0,
      );
    if (!shown) return;
    const scope = inScope && Uint8Array.from(lsoas.msoa, (msoa) => inScope[msoa] ?? 0);
    const look = { classes: lsoaClasses, ramp: lsoaRamp, theme, slots, inScope: scope };
    this.#states.lsoa.send(packLook(look, LSOA_COUNT), detail.lsoaRows);
  }
}
