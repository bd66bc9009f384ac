import type { MapLibreMap } from "maplibre-gl";
import { LSOA_COUNT, MSOA_COUNT } from "../model/codes";
import { VERDICT } from "../model/rule";
import { packLook, unpackLook, type AreaLook } from "./area-state";
import { packEdges, REPLACED } from "./edge-state";
import { FeatureStates } from "./feature-states";
import type { Drawn } from "./feed";
import { NO_CLASS, type MapModel, type PreparedDetail } from "./model";
import type { Slots } from "./slots";
import { PATTERN_ON, patternOpacity, UNKNOWN_KINDS } from "./style-areas";

/** 1 for every MSOA of a footprint's detail. */
function membersOf(detail: PreparedDetail): Uint8Array {
  const members = new Uint8Array(MSOA_COUNT);
  for (const row of detail.msoaRows) members[row] = 1;
  return members;
}

const unpackEdge = (packed: number): object => ({ k: packed & 3, d: packed & REPLACED ? 1 : 0 });

/** A change of any of these repaints areas; of the others, lines. */
const AREA_KEYS = ["classes", "estimated", "ramp", "verdict", "inScope", "theme"] as const;
const LINE_KEYS = ["verdict", "inScope", "hovered", "selected"] as const;
const LSOA_KEYS = ["lsoaClasses", "lsoaRamp", "lsoas", "inScope", "theme"] as const;

/** Keeps the feature states of areas and lines equal to a model. Nothing here asks MapLibre's worker for anything. */
export class Painter {
  readonly #states;
  #last: { readonly model: MapModel; readonly drawn: Drawn; readonly slots: Slots } | null = null;
  #members: Uint8Array | null = null;
  /** Layers whose opacity already reads feature states. */
  readonly #patterned = new Set<string>();

  constructor(private readonly map: MapLibreMap) {
    this.#states = {
      msoa: new FeatureStates(map, "msoa", unpackLook),
      detail: new FeatureStates(map, "detail", unpackLook),
      lsoa: new FeatureStates(map, "lsoa", unpackLook),
      edge: new FeatureStates(map, "msoa-edge", unpackEdge),
      detailEdge: new FeatureStates(map, "detail-edge", unpackEdge),
    };
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
    if (changed(LSOA_KEYS)) this.#paintLsoas(model, drawn, slots);
    this.#last = { model, drawn, slots };
  }

  /** Forgets what was sent: the context was lost. */
  forget(): void {
    for (const states of Object.values(this.#states)) states.forget();
    this.#last = null;
  }

  #follow({ detail, detailShown }: Drawn, last: PreparedDetail | null): void {
    if (detail !== last)
      for (const key of ["detail", "lsoa", "detailEdge"] as const) this.#states[key].forget();
    this.#members = detail && detailShown ? membersOf(detail) : null;
  }

  #paintAreas(model: MapModel, { england, detail }: Drawn, slots: Slots): void {
    const look: AreaLook = { ...model, slots, detailed: null };
    if (england) this.#states.msoa.send(packLook({ ...look, detailed: this.#members }, MSOA_COUNT));
    if (detail) this.#states.detail.send(packLook(look, MSOA_COUNT), detail.msoaRows);
    this.#switchPatterns(model);
  }

  /** A pattern that no area needs is not drawn at all. */
  #switchPatterns({ classes, estimated }: MapModel): void {
    const needed = {
      missing: classes?.includes(NO_CLASS.missing) ?? false,
      suppressed: classes?.includes(NO_CLASS.suppressed) ?? false,
      estimated: estimated?.includes(1) ?? false,
    };
    for (const kind of UNKNOWN_KINDS) {
      for (const from of ["msoa", "detail"] as const) {
        const id = `${from}-${kind}` as const;
        // Once it reads feature states it goes on reading them: to stop would send all tiles to the worker again.
        if (needed[kind] && !this.#patterned.has(id))
          this.map.setPaintProperty(id, "fill-opacity", patternOpacity(from, kind));
        if (needed[kind]) this.#patterned.add(id);
        this.map.setPaintProperty(id, "fill-layer-opacity", needed[kind] ? PATTERN_ON[kind] : 0);
      }
    }
  }

  #paintLines(model: MapModel, { england, detail }: Drawn): void {
    const flagged = new Uint8Array(MSOA_COUNT);
    model.verdict?.forEach((verdict, i) => {
      if (verdict === VERDICT.yes && model.inScope?.[i] !== 0) flagged[i] = 1;
    });
    const look = { flagged, hovered: model.hovered, selected: new Set(model.selected) };
    if (england) this.#states.edge.send(packEdges({ ...look, ...england, detailed: this.#members }));
    if (detail) this.#states.detailEdge.send(packEdges({ ...look, ...detail, detailed: null }));
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
