import "maplibre-gl/dist/maplibre-gl.css";
import "../map.css";
import "./flat.css";
import { ENGLAND_BOUNDS } from "../../config/layers";
import type { FlatClient } from "../../worker/flat/client";
import type { FlatDetail } from "../../worker/flat/messages";
import { areasInBox } from "../areas-in-box";
import { boardsInSight } from "../boards-in-sight";
import { MARGIN, panToSight, sameBounds, sameCamera } from "../camera";
import { DetailLoader } from "../detail-loader";
import { meaningOf } from "../meaning";
import type { AreaMap, MapEvents, MapModel } from "../model";
import { keepMarks, marksAt, type LaidMark } from "./additions";
import { Controls } from "./controls";
import { bigLocalAt } from "./draw-points";
import { listenToHand } from "./gestures";
import { lineSet, type LineSet } from "./line-set";
import { Note } from "./note";
import { Picture } from "./picture";
import {
  cameraOf,
  cornerAt,
  fitted,
  lookingAt,
  movedBy,
  pointOf,
  scaleOf,
  zoomedAt,
  type FlatView,
  type Point,
} from "./view";

/** A person's move is over when nothing came for so long, in milliseconds. */
const REST = 200;
/** Finer than this, a picture costs more than it shows. */
const FINEST = 2;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The map where there is no WebGL 2: a worker paints area numbers, the page colours them and draws lines and marks over
 * them on canvases. While the camera moves, what is drawn moves with it; a new picture follows.
 */
export class FlatMap implements AreaMap {
  readonly #element = document.createElement("div");
  readonly #note: Note;
  readonly #layMarks = keepMarks();
  readonly #picture: Picture;
  readonly #controls: Controls;
  readonly #details: DetailLoader<FlatDetail>;
  readonly #resize: ResizeObserver;
  readonly #stopListening: () => void;
  #view: FlatView;
  #model: MapModel | null = null;
  #england: LineSet | null = null;
  #detail: FlatDetail | null = null;
  #boards: readonly string[] = [];
  #painting = false;
  #wanted = false;
  #ready = false;
  #resting = 0;
  #lastArea: number | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: MapEvents,
    private readonly client: FlatClient,
  ) {
    container.classList.add("maplibregl-map");
    this.#element.className = "flat-map";
    this.#element.tabIndex = 0;
    this.#element.setAttribute("role", "region");
    this.#element.setAttribute("aria-label", "Map of areas. Arrow keys move it, plus and minus zoom.");
    this.#note = new Note((id) => events.onBigLocal(id));
    container.append(this.#element);
    const { clientWidth: width, clientHeight: height } = container;
    this.#view = fitted({ x: 0.5, y: 0.33, zoom: 5, width, height }, ENGLAND_BOUNDS, {
      top: 0,
      right: 0,
      bottom: 0,
      left: 0,
    });
    this.#picture = new Picture(this.#element, () => this.#noticeDrawn());
    this.#element.append(this.#note.element);
    this.#controls = new Controls(container, {
      zoom: (by) => this.#moveByHand(zoomedAt(this.#view, this.#view.zoom + by, this.#middle())),
      pan: (across, down) =>
        this.#moveByHand(movedBy(this.#view, -across * this.#view.width, -down * this.#view.height)),
      home: () => {
        this.#goHome();
        events.onHome();
      },
    });
    this.#stopListening = listenToHand(this.#element, {
      hover: (at) => this.#hover(at),
      pan: (across, down) => this.#moveByHand(movedBy(this.#view, across, down)),
      zoom: (by, at) => this.#moveByHand(zoomedAt(this.#view, this.#view.zoom + by, at ?? this.#middle())),
      click: (at, add) => this.#click(at, add),
      box: (from, to) => {
        if (this.#model)
          events.onBox?.(areasInBox(this.#model.areas, cornerAt(this.#view, from), cornerAt(this.#view, to)));
      },
      drawing: () => Boolean(this.#model?.sketch),
    });
    this.#details = new DetailLoader((vintage, icb, lsoas) => client.detail(vintage, icb, lsoas), {
      show: ([detail = null]) => this.#showDetail(detail),
      failed: (reason, retry) => events.onFailed(reason, retry),
    });
    this.#resize = new ResizeObserver(() => this.#takeSize());
    this.#resize.observe(container);
    this.#loadEngland();
    // Lets a test or a benchmark, and nobody else, count what is really drawn.
    container.dispatchEvent(new CustomEvent("hyperlocal:flat-map", { bubbles: true, detail: this.#picture }));
  }

  render(model: MapModel): void {
    const last = this.#model;
    this.#model = model;
    this.#picture.showModel(model);
    this.#wantDetail(model);
    if (model.attribution !== last?.attribution) this.#controls.attribute(model.attribution);
    this.#element.classList.toggle("flat-drawing", model.sketch !== null);
    this.#follow(model, last);
    if (model.selected.at(-1) !== last?.selected.at(-1)) this.#keepInSight(model);
  }

  destroy(): void {
    clearTimeout(this.#resting);
    this.#stopListening();
    this.#note.destroy();
    this.#resize.disconnect();
    this.#picture.destroy();
    this.client.stop();
    this.container.classList.remove("maplibregl-map");
    this.container.replaceChildren();
  }

  #middle(): Point {
    return { x: this.#view.width / 2, y: this.#view.height / 2 };
  }

  #loadEngland(): void {
    this.client.england().then(
      (lines) => {
        this.#england = lineSet(lines, true);
        this.#picture.showLines(this.#england, this.#detail);
        this.#paint();
      },
      (error: unknown) => this.events.onFailed(reasonOf(error), () => this.#loadEngland()),
    );
  }

  /** One footprint in detail: that in view, or with England in view that of the middle of the screen, near enough. */
  #wantDetail({ areas, vintage, footprint, lsoas, detailAnywhere }: MapModel): void {
    const middle = detailAnywhere ? this.#picture.areaAt(this.#view, this.#middle()) : null;
    const sight = { vintage, footprint, zoom: this.#view.zoom, msoas: middle === null ? [] : [middle] };
    this.#boards = boardsInSight(areas, sight, this.#boards).slice(0, 1);
    this.#details.want({ vintage, icbs: this.#boards, lsoas });
  }

  #showDetail(detail: FlatDetail | null): void {
    this.#detail = detail;
    this.#picture.showLines(this.#england, detail);
    this.#paint();
  }

  /** Asks for a picture of what is looked at; while one is on its way, remembers to ask again. */
  #paint(): void {
    this.#wanted = true;
    const view = this.#view;
    if (this.#painting || !this.#england || view.width === 0 || view.height === 0) return;
    this.#painting = true;
    this.#wanted = false;
    const ratio = Math.min(FINEST, window.devicePixelRatio);
    const scale = scaleOf(view);
    const asked = {
      x: view.x - view.width / 2 / scale,
      y: view.y - view.height / 2 / scale,
      scale: scale * ratio,
      width: Math.round(view.width * ratio),
      height: Math.round(view.height * ratio),
    };
    this.client.paint(asked, this.#detail?.key ?? null).then(
      (ids) => {
        this.#painting = false;
        this.#picture.showPainted({ ids, view, ratio });
      },
      (error: unknown) => {
        this.#painting = false;
        this.events.onFailed(reasonOf(error), () => this.#paint());
      },
    );
  }

  /** Everything is drawn as it was asked for: England for the first time, or a view that the camera has left since. */
  #noticeDrawn(): void {
    this.#picture.lookFrom(this.#view);
    if (this.#wanted) this.#paint();
    if (this.#model) this.#wantDetail(this.#model);
    if (this.#ready || !this.#model?.classes) return;
    this.#ready = true;
    this.events.onReady();
    this.events.onRest?.(cameraOf(this.#view));
  }

  #look(view: FlatView): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#note.close();
    this.#picture.lookFrom(view);
    this.#controls.follow(view);
    this.#paint();
  }

  #moveByHand(view: FlatView): void {
    this.#look(view);
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      const camera = cameraOf(this.#view);
      this.events.onRest?.(camera);
      this.events.onMove(camera);
    }, REST);
  }

  #jump(view: FlatView): void {
    clearTimeout(this.#resting);
    this.#look(view);
    this.events.onRest?.(cameraOf(view));
  }

  #goHome(): void {
    if (!this.#model) return;
    const { fit, padding } = this.#model;
    const margins = {
      top: padding.top + MARGIN,
      right: padding.right + MARGIN,
      bottom: padding.bottom + MARGIN,
      left: padding.left + MARGIN,
    };
    this.#jump(fitted(this.#view, fit ?? ENGLAND_BOUNDS, margins));
  }

  #follow({ camera, fit }: MapModel, last: MapModel | null): void {
    if (camera) {
      if (camera !== last?.camera && !sameCamera(camera, cameraOf(this.#view)))
        this.#jump(lookingAt(this.#view, camera));
    } else if (!last || last.camera || !sameBounds(fit, last.fit)) this.#goHome();
  }

  #keepInSight({ areas, selected, covered }: MapModel): void {
    const picked = selected.at(-1);
    if (picked === undefined) return;
    const at = pointOf(this.#view, areas.lon[picked] ?? 0, areas.lat[picked] ?? 0);
    const [across, down] = panToSight(at, this.#view, covered);
    if (Math.abs(across) >= 1 || Math.abs(down) >= 1) this.#jump(movedBy(this.#view, -across, -down));
  }

  #takeSize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (width === this.#view.width && height === this.#view.height) return;
    this.#view = { ...this.#view, width, height };
    if (this.#model && !this.#model.camera) this.#goHome();
    else this.#look({ ...this.#view });
  }

  #hover(at: Point | null): void {
    const { events } = this;
    const marks = at ? this.#marksAt(at) : [];
    if (marks.length > 0) {
      this.#sayMarks(marks);
      return;
    }
    const area = at && this.#picture.areaAt(this.#view, at);
    if (area !== null || this.#lastArea !== null) events.onHover(area, at ?? { x: 0, y: 0 });
    this.#lastArea = area;
    this.#element.classList.toggle("flat-over-area", area !== null);
    const star = at && this.#model ? bigLocalAt(this.#view, this.#model, at) : null;
    this.#note.sayBigLocal(star, this.#model?.bigLocal ?? [], (lon, lat) => pointOf(this.#view, lon, lat));
  }

  #marksAt(at: Point): readonly LaidMark[] {
    return this.#model ? marksAt(this.#layMarks(this.#model.additions, this.#view), at) : [];
  }

  /** Says what marks are; the area under them is not meant. */
  #sayMarks(marks: readonly LaidMark[]): void {
    if (this.#lastArea !== null) this.events.onHover(null, { x: 0, y: 0 });
    this.#lastArea = null;
    this.#element.classList.add("flat-over-area");
    this.#note.sayMarks(marks);
  }

  #click(at: Point, add: boolean): void {
    const model = this.#model;
    if (!model) return;
    if (model.sketch) {
      this.events.onCorner?.(cornerAt(this.#view, at));
      return;
    }
    const marks = add ? [] : this.#marksAt(at);
    if (marks.length > 0) {
      const several = marks.find(({ count }) => count > 1);
      if (several) this.#moveByHand(zoomedAt(this.#view, several.parts, several.at));
      else this.#sayMarks(marks);
      return;
    }
    const area = this.#picture.areaAt(this.#view, at);
    if (area === null) return;
    const how = { zoom: this.#view.zoom, add: add || model.adding };
    const meaning = meaningOf(model, area, how);
    if ("select" in meaning) this.events.onSelect(meaning.select, how);
    else this.events.onPickFootprint(meaning.icb);
  }
}
