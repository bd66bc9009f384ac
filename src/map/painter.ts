import type { MapLibreMap } from "maplibre-gl";
import { MISSING, SUPPRESSED } from "../config/palettes";
import { MSOA_COUNT } from "../model/codes";
import { VERDICT } from "../model/rule";
import { packLook } from "./area-state";
import type { AreasLayer, Sheet } from "./areas/areas-layer";
import { edgeOf, edgesAround, isMarked, packEdges, type EdgeLook } from "./edge-state";
import { FeatureStates } from "./feature-states";
import type { Drawn } from "./feed";
import type { MapModel, PreparedDetail } from "./model";
import { LateHalo } from "./late-halo";
import { lsoaLooks } from "./lsoa-looks";
import { KNOWN_SLOTS, withColours, type Slots } from "./slots";

/** 1 for every MSOA of a footprint's detail. */
function membersOf(detail: PreparedDetail): Uint8Array {
  const members = new Uint8Array(MSOA_COUNT);
  for (const row of detail.msoaRows) members[row] = 1;
  return members;
}

const unpackEdge = (k: number): object => ({ k });

/** A change of any of these repaints areas; of the others, lines. */
const AREA_KEYS = [
  ...(["classes", "noted", "ramp", "verdict", "inScope", "theme"] as const),
  ...(["lsoaClasses", "lsoaRamp", "lsoas"] as const),
] as const;
const LINE_KEYS = ["verdict", "inScope", "selected"] as const;

/** The colours that areas may have in a model. */
const coloursOf = ({ theme, ramp, lsoaRamp }: MapModel): readonly string[] => [
  ...ramp,
  ...lsoaRamp,
  MISSING[theme].fill,
  SUPPRESSED[theme].fill,
];

/** Keeps the looks of areas and the feature states of lines equal to a model. Nothing here asks MapLibre's worker for anything. */
export class Painter {
  readonly #states;
  #last: { readonly model: MapModel; readonly drawn: Drawn } | null = null;
  #slots: Slots = KNOWN_SLOTS;
  #members: Uint8Array | null = null;
  readonly #halo: LateHalo;
  #look: Pick<EdgeLook, "flagged" | "hovered" | "selected"> = {
    flagged: new Uint8Array(MSOA_COUNT),
    hovered: null,
    selected: new Set(),
  };

  /** `detailComing`: whether detail that will be drawn on top is on its way. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly areas: AreasLayer,
    detailComing: () => boolean,
  ) {
    this.#states = {
      edge: new FeatureStates(map, "msoa-edge", unpackEdge),
      detailEdge: new FeatureStates(map, "detail-edge", unpackEdge),
    };
    this.#halo = new LateHalo(map, detailComing);
  }

  /** Paints what differs from the last time. */
  paint(model: MapModel, drawn: Drawn): void {
    const last = this.#last;
    const fresh = last?.drawn !== drawn;
    const changed = (keys: readonly (keyof MapModel)[]) =>
      fresh || keys.some((key) => last.model[key] !== model[key]);
    if (last?.drawn !== drawn) this.#follow(drawn, last?.drawn.detail ?? null);
    if (changed(AREA_KEYS)) this.#paintAreas(model, drawn);
    if (changed(LINE_KEYS)) this.#paintLines(model, drawn);
    else if (last && last.model.hovered !== model.hovered)
      this.#paintHover([last.model.hovered, model.hovered], model.hovered, drawn);
    this.#last = { model, drawn };
  }

  /** Stops listening: the graphics context was lost, and another painter starts anew. */
  destroy(): void {
    this.#halo.destroy();
  }

  #follow({ detail, detailShown }: Drawn, last: PreparedDetail | null): void {
    if (detail !== last) this.#states.detailEdge.forget();
    this.#members = detail && detailShown ? membersOf(detail) : null;
  }

  #paintAreas(model: MapModel, { england, detail }: Drawn): void {
    this.#slots = withColours(this.#slots, coloursOf(model));
    const look = { ...model, slots: this.#slots };
    const sheets: Sheet[] = [];
    // Where the detail lies on top, the overview is not drawn: they differ by what was simplified.
    const detailed = detail && membersOf(detail);
    if (england)
      sheets.push({
        level: "msoa",
        mesh: england.mesh,
        looks: packLook({ ...look, detailed }, MSOA_COUNT),
        near: null,
      });
    if (detail) {
      const msoas = packLook(look, MSOA_COUNT);
      const looks = lsoaLooks(model, msoas, this.#slots, false);
      const near = model.lsoaClasses && lsoaLooks(model, msoas, this.#slots, true);
      sheets.push({ level: "lsoa", mesh: detail.mesh, looks, near });
    }
    const overLsoas = model.lsoaClasses !== null;
    this.areas.show({ sheets, slots: this.#slots, theme: model.theme, overLsoas });
    this.map.setPaintProperty("street-line", "line-layer-opacity", detail && overLsoas ? 1 : 0);
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
      this.#halo.wanted = packed.some(isMarked);
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
          if (isMarked(says)) this.#halo.wanted = true;
          this.#states.edge.sendOne(i, says);
        }
      }
      if (detail) {
        const edges = { ...look, ...detail, detailed: null };
        for (const i of edgesAround(detail, area)) this.#states.detailEdge.sendOne(i, edgeOf(edges, i));
      }
    }
  }
}
