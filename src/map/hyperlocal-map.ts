import type { MapLibreMap, Point } from "maplibre-gl";
import { LAYERS } from "../config/layers";
import { AreasLayer } from "./areas/areas-layer";
import { AttributionNote } from "./attribution";
import { BigLocalName } from "./big-local-name";
import { cameraOf, fitScope, follow, keepInSight } from "./camera";
import { createMap, reasonOf } from "./create-map";
import { DetailLoader, release } from "./detail-loader";
import { Feed, type Drawn } from "./feed";
import { addImages } from "./images";
import type { LateLayers } from "./late-layers";
import type { AreaMap, Boundaries, MapEvents, MapModel, PreparedDetail } from "./model";
import { Painter } from "./painter";
import { PanPad } from "./pan-pad";
import { listenToPointer } from "./pointer";
import { restyle } from "./restyle";
import { buildLayers, type StyleChoice } from "./style";

const RELEASE_AFTER_MS = 30_000;

/** The only owner of MapLibre. `render` sends what changed; what a person does comes back through `events`. */
export class HyperlocalMap implements AreaMap {
  readonly #map: MapLibreMap;
  readonly #details: DetailLoader<PreparedDetail>;
  readonly #sources = new AttributionNote();
  #feed: Feed | null = null;
  #painter: Painter | null = null;
  #late: Promise<LateLayers> | null = null;
  #above: LateLayers | null = null;
  #model: MapModel | null = null;
  #applied: MapModel | null = null;
  #drawn: Drawn = { england: null, detail: null, detailShown: false };
  #style: StyleChoice = { theme: "light", vintage: "2026" };
  #areas = new AreasLayer();
  #live = false;
  #ready = false;
  #askedEngland = false;

  /** Starts an empty map in `container`. Throws where WebGL 2, or what a map needs of it, is not to be had. */
  constructor(
    container: HTMLElement,
    private readonly events: MapEvents,
    private readonly boundaries: Boundaries,
  ) {
    this.#details = new DetailLoader((...what) => boundaries.detail(...what), {
      show: (detail) => this.#showDetail(detail),
      drop: release,
      failed: (reason, retry) => {
        events.onFailed(reason, retry);
        // At rest again, the overview takes on the patterns that the detail would have drawn.
        this.#map.triggerRepaint();
      },
    });
    const onBox = events.onBox ? (indices: readonly number[]) => events.onBox?.(indices) : null;
    this.#map = createMap(container, this.#style, onBox, () => this.#model);
    this.#listen(this.#map);
    // Lets a test or a benchmark, and nobody else, count what is really drawn.
    container.dispatchEvent(new CustomEvent("hyperlocal:map", { bubbles: true, detail: this.#map }));
  }

  /** Shows a model: only what differs from the last one is sent to MapLibre. */
  render(model: MapModel): void {
    this.#model = model;
    if (!this.#askedEngland) this.#loadEngland(model);
    this.#details.want(model);
    this.#apply();
  }

  /** Undoes everything. */
  destroy(): void {
    this.#live = false;
    this.#map.remove();
    this.boundaries.stop();
  }

  #listen(map: MapLibreMap): void {
    const { events } = this;
    const name = new BigLocalName(map);
    map.addControl(
      new PanPad(
        () => this.#goHome(map),
        (across, down) => {
          const { clientWidth, clientHeight } = map.getContainer();
          map.panBy([across * clientWidth, down * clientHeight]);
        },
      ),
      "top-right",
    );
    map.addControl(this.#sources, "bottom-right");
    map.once("style.load", () => this.#start(map));
    // Before MapLibre hears of it: it would warn of a layer that it cannot restore, and #start adds another.
    const lost = (): void => {
      this.#live = false;
      map.removeLayer(this.#areas.id);
    };
    map.getContainer().addEventListener("webglcontextlost", lost, { capture: true });
    map.on("webglcontextrestored", () => map.once("style.load", () => this.#start(map)));
    map.on("sourcedata", () => this.#noticeLoaded(map));
    map.on("idle", () => this.#noticeLoaded(map));
    map.on("error", ({ error }) => events.onFailed(reasonOf(error), null));
    map.on("moveend", (event) => {
      events.onRest?.(cameraOf(map));
      if (!("ours" in event)) events.onMove(cameraOf(map));
    });
    listenToPointer(
      map,
      events,
      () => this.#applied,
      (area) => name.show(area),
      () => this.#above,
      (point) => this.#areaAt(map, point),
    );
  }

  /** The style is there: at the start, and again after a lost context, when every source and state is sent anew. */
  #start(map: MapLibreMap): void {
    addImages(map);
    this.#feed = new Feed(map);
    this.#painter?.destroy();
    this.#areas = new AreasLayer();
    map.addLayer(this.#areas, LAYERS[1]);
    this.#painter = new Painter(map, this.#areas, () => this.#detailComing());
    this.#late = this.#above = null;
    this.#live = true;
    this.#apply();
  }

  #apply(): void {
    const [map, model] = [this.#map, this.#model];
    if (!model || !this.#live) return;
    this.#restyle(map, model);
    this.#feed?.send(this.#drawn, model);
    this.#painter?.paint(model, this.#drawn);
    if (model.plan || model.additions || this.#late) this.#showLate(map);
    if (model.attribution !== this.#applied?.attribution) this.#sources.show(model.attribution);
    follow(map, model, this.#applied);
    const picked = model.selected.at(-1) !== this.#applied?.selected.at(-1);
    this.#applied = model;
    if (picked) this.#bringToSight(map);
    this.#noticeLoaded(map);
  }

  /** Plans and additions come with the first that is opened or switched on. */
  #showLate(map: MapLibreMap): void {
    this.#late ??= import("./late-layers").then(({ LateLayers: Layers }) => (this.#above = new Layers(map)));
    void this.#late
      .then((layers) => (this.#live && this.#model ? layers.show(this.#model, this.#drawn) : undefined))
      .catch((error: unknown) => this.events.onFailed(reasonOf(error), null));
  }

  /** The MSOA under a point. */
  #areaAt(map: MapLibreMap, point: Point): number | null {
    const { lng, lat } = map.unproject(point);
    const found = this.#areas.at(lng, lat);
    if (found?.level !== "lsoa") return found?.row ?? null;
    return this.#applied?.lsoas?.msoa[found.row] ?? null;
  }

  #detailComing(): boolean {
    const { detail, detailShown } = this.#drawn;
    return this.#details.coming || (detail !== null && !detailShown);
  }

  /** Fits the scope again; the view follows, so that the link says so too. */
  #goHome(map: MapLibreMap): void {
    if (this.#model) fitScope(map, this.#model, this.#model.reducedMotion);
    this.events.onHome();
  }

  /** Shows the area picked last, after the flight that may be under way. */
  #bringToSight(map: MapLibreMap): void {
    const look = () => this.#applied && keepInSight(map, this.#applied);
    if (map.isMoving()) void map.once("moveend", look);
    else look();
  }

  #restyle(map: MapLibreMap, { theme, vintage }: MapModel): void {
    const next = { theme, vintage };
    if (theme === this.#style.theme && vintage === this.#style.vintage) return;
    restyle(map, buildLayers(this.#style), buildLayers(next));
    this.#style = next;
  }

  #loadEngland(model: MapModel): void {
    this.#askedEngland = true;
    this.boundaries.england(model.areas).then(
      (england) => {
        this.#drawn = { ...this.#drawn, england };
        this.#apply();
      },
      (error: unknown) => this.events.onFailed(reasonOf(error), () => this.#loadEngland(model)),
    );
  }

  #showDetail(detail: PreparedDetail | null): void {
    const last = this.#drawn.detail;
    this.#drawn = { ...this.#drawn, detail, detailShown: false };
    this.#apply();
    // MapLibre's worker may still be fetching the last one: taken away at once, its address fails in the console.
    if (last) setTimeout(() => release(last), RELEASE_AFTER_MS);
  }

  /** England painted for the first time; or a detail's tiles come in, and the overview may step aside. */
  #noticeLoaded(map: MapLibreMap): void {
    const { england, detail, detailShown } = this.#drawn;
    const feed = this.#feed;
    if (!this.#live || !feed) return;
    if (detail && !detailShown && feed.shows("detail-edge")) {
      this.#drawn = { ...this.#drawn, detailShown: true };
      this.#apply();
    }
    if (this.#ready || !england || !this.#applied?.classes || !this.#areas.painted) return;
    this.#ready = true;
    map.once("render", () => this.events.onReady());
    map.triggerRepaint();
  }
}
