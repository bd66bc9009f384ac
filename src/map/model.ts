import type { Additions } from "../model/additions";
import type { AreaMesh } from "../model/area-mesh";
import type { Areas, Lsoas } from "../model/area";
import type { BigLocalArea } from "../model/big-local";
import type { Vintage } from "../model/codes";
import type { Bounds } from "../model/geometry";
import type { PlanDrawing } from "../model/plan-drawing";
import type { AreaLines } from "../worker/shapes";
import type { Camera } from "../model/view";
import type { VoiceMark } from "../model/voice-mark";

/** A built-up area to label: sorted out by people when there is no room. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

/** A corner of a drawn shape: longitude and latitude in degrees, WGS 84. */
export type Corner = readonly [number, number];

/** How much of the container other things cover, in CSS pixels: a fit keeps clear of it. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What lies over the map now, in CSS pixels at three sides and as a share of its height from below: a picked area is kept clear of it. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly left: number;
  readonly lower: number;
}

/**
 * Everything the map shows. Give a new object whenever something changed and reuse the arrays that did not:
 * the controller compares by reference and sends only what is new. Arrays of 6,856 are in MSOA order.
 */
export interface MapModel {
  readonly theme: "light" | "dark";
  readonly areas: Areas;
  /** Class of every MSOA: a position in `ramp`, or one of src/model/classes. Null while the column is on its way. */
  readonly classes: Uint8Array | null;
  /** 1 where the value carries a note (estimated, or leaves something out): drawn with dots on top of its colour. */
  readonly noted: Uint8Array | null;
  /** Colour of class 0 first. */
  readonly ramp: readonly string[];
  /** VERDICT of the rule for every MSOA; `yes` is outlined and hatched. */
  readonly verdict: Uint8Array | null;
  /** 1 where the MSOA holds a hidden pocket: a mark of its own. */
  readonly pocket: Uint8Array | null;
  /** 1 where the MSOA is in scope; the others are dimmed. Null: all England is in scope. */
  readonly inScope: Uint8Array | null;
  readonly vintage: Vintage;
  /** ICB code of the vintage, or null for England. Its detailed boundaries are loaded by the controller. */
  readonly footprint: string | null;
  /** District code, or null. */
  readonly place: string | null;
  /** Whether a click adds an area to those selected, as Shift-click does. */
  readonly adding: boolean;
  readonly selected: readonly number[];
  readonly hovered: number | null;
  /** Needed to draw anything in detail; null until they are loaded. */
  readonly lsoas: Lsoas | null;
  /** Whether LSOAs of any part of England are drawn when zoomed in far enough; else those of the footprint alone. */
  readonly detailAnywhere: boolean;
  /** Class of every LSOA of England (LSOA order), shown when zoomed in far enough; null: MSOAs at every zoom. */
  readonly lsoaClasses: Uint8Array | null;
  readonly lsoaRamp: readonly string[];
  readonly bigLocal: readonly BigLocalArea[];
  /** Ids to draw strongly, the rest faintly; null: all alike. */
  readonly bigLocalEmphasis: ReadonlySet<string> | null;
  /** Marks of what people say; null where there are none. */
  readonly voice: readonly VoiceMark[] | null;
  /** The neighbourhood plan that is open; null: none. */
  readonly plan: PlanDrawing | null;
  /** What is switched on over the measure; null: nothing. */
  readonly additions: Additions | null;
  readonly places: readonly Place[];
  /** Corners of the shape that a person is drawing, longitude and latitude: clicks then add corners. Null: clicks pick areas. */
  readonly sketch: readonly Corner[] | null;
  /** Where to look; followed only when the object changes. Null: fitted to `fit`. */
  readonly camera: Camera | null;
  /** The bounds of the scope, moved to when they change and `camera` is null. Null: England. */
  readonly fit: Bounds | null;
  readonly padding: Padding;
  readonly covered: Covered;
  readonly reducedMotion: boolean;
  /** Sources and licences of what is drawn, one line each, plain text. */
  readonly attribution: readonly string[];
}

/** What a person did on the map. Points are CSS pixels from the container's top left. */
export interface MapEvents {
  /** England is painted with its classes: the map can be used. */
  onReady(): void;
  /** The map, or a part of it, cannot be drawn: why, in words, and a way to try again where there is one. */
  onFailed(reason: string, retry: (() => void) | null): void;
  onHover(index: number | null, point: { readonly x: number; readonly y: number }): void;
  /** A click on an area of the footprint in view (or of any, with England in view and zoomed in). */
  onSelect(index: number, how: { readonly add: boolean }): void;
  /** A click on an area outside the footprint in view: the position in icb26s or icb24s of the model's vintage. */
  onPickFootprint(icb: number): void;
  /** The camera came to rest after a person moved it (not after a fit). */
  onMove(camera: Camera): void;
  /** A person asked to see all of the scope again. */
  onHome(): void;
  /** The camera came to rest, whoever moved it: what a legend that depends on the zoom needs. */
  onRest?(camera: Camera): void;
  /** A Big Local marker is under the pointer, or no longer. */
  onBigLocal(id: string | null): void;
  /** Areas whose centres lie inside a box drawn with Shift and drag. */
  onBox?(indices: readonly number[]): void;
  /** A click while a shape is being drawn: its next corner. */
  onCorner?(corner: Corner): void;
}

/** A map of areas, however it is drawn. */
export interface AreaMap {
  /** Shows a model: only what differs from the last one is drawn anew. */
  render(model: MapModel): void;
  /** Undoes everything. */
  destroy(): void;
}

/** What the geometry worker hands over. */
export interface PreparedEngland {
  /** Areas as triangles: MSOAs by their index, at full detail LSOAs by theirs. */
  readonly mesh: AreaMesh;
  /** The lines between them, with the MSOA on each side; -1 is the sea, Wales or Scotland, or outside the footprint. */
  readonly lines: AreaLines;
}

/** As PreparedEngland, at full detail, for one footprint; lines between LSOAs of one MSOA have it on both sides. */
export interface PreparedDetail extends PreparedEngland {
  /** The MSOAs drawn. */
  readonly msoaRows: Int32Array;
}

/** Where the controller gets boundaries from: worker/geometry-client.ts is one (`createGeometryClient(read)`). */
export interface Boundaries {
  england(): Promise<PreparedEngland>;
  detail(vintage: Vintage, icb: string, lsoas: Lsoas): Promise<PreparedDetail>;
  stop(): void;
}
