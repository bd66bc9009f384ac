import { MISSING, SUPPRESSED } from "../../config/palettes";
import { MSOA_COUNT } from "../../model/codes";
import type { FlatDetail } from "../../worker/flat/messages";
import type { MapModel } from "../model";
import { KNOWN_SLOTS, withColours, type Slots } from "../slots";
import { LABEL_FONTS } from "../style-points";
import { drawMarks, layMarks, markNames } from "./additions";
import { drawBoundaries, drawChosen, drawFlags, drawPlan, drawPride, type LinesDrawn } from "./draw-lines";
import { drawBigLocal, drawPockets, drawRings, drawSketch, drawVoice } from "./draw-points";
import { lineSet } from "./line-set";
import { drawNames } from "./names";
import { colourPicture, looksOf, nearEnough } from "./paint-areas";
import { Sheet } from "./sheet";
import { scaleOf, type FlatView, type Point } from "./view";

/** A painted picture of area numbers and the view that it was painted for. */
export interface Painted {
  readonly ids: Uint16Array;
  readonly view: FlatView;
  readonly ratio: number;
}

const FONT = LABEL_FONTS.map((family) => (family.includes(" ") ? `"${family}"` : family)).join();

/** What is drawn on each sheet, and what of a model it depends on. */
const AREA_KEYS = [
  "classes",
  "noted",
  "ramp",
  "verdict",
  "inScope",
  "theme",
  "lsoas",
  "lsoaClasses",
  "lsoaRamp",
] as const;
const LINE_KEYS = ["areas", "theme", "vintage", "lsoaClasses"] as const;
const MARK_KEYS = [
  ...(["areas", "theme", "verdict", "inScope", "pocket", "places", "plan", "additions"] as const),
  ...(["bigLocal", "bigLocalEmphasis", "voice"] as const),
] as const;
const CHOSEN_KEYS = ["areas", "theme", "hovered", "selected", "sketch"] as const;

type SheetName = "areas" | "lines" | "marks" | "chosen";
const KEYS = { areas: AREA_KEYS, lines: LINE_KEYS, marks: MARK_KEYS, chosen: CHOSEN_KEYS } as const;
const ORDER: readonly SheetName[] = ["areas", "lines", "marks", "chosen"];

/** The sheets of the map, and which of them must be drawn anew. One is drawn a frame, so that none makes the page wait long. */
export class Picture {
  readonly #sheets: Readonly<Record<SheetName, Sheet>>;
  readonly #stale = new Set<SheetName>();
  #model: MapModel | null = null;
  #painted: Painted | null = null;
  #drawn: LinesDrawn = { england: null, detail: null, detailed: null };
  #slots: Slots = KNOWN_SLOTS;
  #frame = 0;

  /** `onDrawn` is told when no sheet waits. */
  constructor(
    container: HTMLElement,
    private readonly onDrawn: () => void,
  ) {
    const sheet = (): Sheet => new Sheet(container);
    this.#sheets = { areas: sheet(), lines: sheet(), marks: sheet(), chosen: sheet() };
    void document.fonts.load(`16px ${FONT}`).finally(() => this.#renew("marks"));
  }

  /** How many different areas have pixels on screen: a test or a benchmark counts them. */
  get areasPainted(): number {
    return new Set(this.#painted?.ids).size - Number(this.#painted?.ids.includes(0) ?? 0);
  }

  /** Whether what is on screen holds a footprint's detail. */
  get detailPainted(): boolean {
    return this.#stale.size === 0 && (this.#painted?.ids.some((id) => id > MSOA_COUNT) ?? false);
  }

  /** The latest of what is drawn for one view: new boundaries come with the picture that shows them. */
  showPainted(painted: Painted): void {
    this.#painted = painted;
    this.#renew(...ORDER);
  }

  /** England's lines, and a footprint's detail or none. */
  showLines(england: LinesDrawn["england"], detail: FlatDetail | null): void {
    const detailed = detail && new Uint8Array(MSOA_COUNT);
    for (const msoa of detail?.msoas ?? []) if (detailed) detailed[msoa] = 1;
    this.#drawn = { england, detail: detail && lineSet(detail, false), detailed };
  }

  /** Draws what a model changes. */
  showModel(model: MapModel): void {
    const last = this.#model;
    this.#model = model;
    const unknown = [MISSING[model.theme].fill, SUPPRESSED[model.theme].fill];
    this.#slots = withColours(this.#slots, [...model.ramp, ...model.lsoaRamp, ...unknown]);
    this.#renew(...ORDER.filter((name) => !last || KEYS[name].some((key) => model[key] !== last[key])));
  }

  /** Moves what is drawn to another view, until it is painted anew. */
  lookFrom(view: FlatView): void {
    for (const sheet of Object.values(this.#sheets)) sheet.lookFrom(view);
  }

  /** The MSOA drawn at a point of a view; null for none. */
  areaAt(view: FlatView, { x, y }: Point): number | null {
    if (!this.#painted) return null;
    const { ids, view: drawn, ratio } = this.#painted;
    const [to, from] = [scaleOf(view), scaleOf(drawn)];
    const left = ((x - view.width / 2) / to + view.x - drawn.x) * from + drawn.width / 2;
    const top = ((y - view.height / 2) / to + view.y - drawn.y) * from + drawn.height / 2;
    const [width, height] = [Math.round(drawn.width * ratio), Math.round(drawn.height * ratio)];
    const [column, row] = [Math.floor(left * ratio), Math.floor(top * ratio)];
    if (column < 0 || row < 0 || column >= width || row >= height) return null;
    const id = ids[row * width + column] ?? 0;
    if (id === 0) return null;
    return id <= MSOA_COUNT ? id - 1 : (this.#model?.lsoas?.msoa[id - 1 - MSOA_COUNT] ?? null);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
  }

  #renew(...names: readonly SheetName[]): void {
    for (const name of names) this.#stale.add(name);
    if (this.#stale.size > 0 && this.#frame === 0)
      this.#frame = requestAnimationFrame(() => this.#drawNext());
  }

  #drawNext(): void {
    this.#frame = 0;
    const next = ORDER.find((name) => this.#stale.has(name));
    const [model, painted] = [this.#model, this.#painted];
    if (!next || !model || !painted) return;
    this.#stale.delete(next);
    const { view, ratio } = painted;
    this.#sheets[next].draw(view, ratio, (context) => this.#paint(next, context, model, painted));
    if (this.#stale.size > 0) this.#renew();
    else this.onDrawn();
  }

  #paint(name: SheetName, context: CanvasRenderingContext2D, model: MapModel, painted: Painted): void {
    const { view, ratio, ids } = painted;
    const { theme } = model;
    if (name === "areas") {
      const near = nearEnough(view.zoom);
      const looks = looksOf(model, this.#slots, near);
      const overLsoas = near && model.lsoaClasses !== null;
      const painting = { slots: this.#slots, theme, zoom: view.zoom, ratio, overLsoas };
      context.putImageData(colourPicture(ids, Math.round(view.width * ratio), looks, painting), 0, 0);
    } else if (name === "lines") drawBoundaries(context, this.#drawn, view, model);
    else if (name === "marks") {
      drawPlan(context, this.#drawn, view, model);
      drawPride(context, this.#drawn, view, model, "casing");
      drawFlags(context, this.#drawn, view, model);
      drawPride(context, this.#drawn, view, model, "dashes");
      drawPockets(context, view, model);
      drawBigLocal(context, view, model);
      const marks = layMarks(model.additions, view);
      drawMarks(context, marks, theme, FONT);
      drawNames(context, view, model, FONT, markNames(marks));
      drawVoice(context, view, model, FONT);
    } else {
      drawChosen(context, this.#drawn, view, model);
      drawRings(context, view, model);
      if (model.sketch) drawSketch(context, view, model.sketch, theme);
    }
  }
}
