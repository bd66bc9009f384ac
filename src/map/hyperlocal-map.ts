import type { MapLibreMap, Point } from "maplibre-gl";
import { LAYERS } from "../config/layers";
import { AreasLayer } from "./areas/areas-layer";
import { areasIn } from "./areas/runs";
import { fromOrigin } from "./areas/sight";
import { LinesLayer } from "./areas/lines-layer";
import { AttributionNote } from "./attribution";
import { BigLocalName } from "./big-local-name";
import { cameraOf, fitScope, follow, keepInSight } from "./camera";
import { createMap, reasonOf } from "./create-map";
import { DetailLoader } from "./detail-loader";
import { boardsInSight } from "./boards-in-sight";
import { NOTHING_DRAWN, withDetails, type Drawn } from "./drawn";
import { Feed } from "./feed";
import { addImages } from "./images";
import type { LateLayers } from "./late-layers";
import type { AreaMap, Boundaries, MapEvents, MapModel, PreparedDetail } from "./model";
import { Painter } from "./painter";
import { PanPad } from "./pan-pad";
import { listenToPointer } from "./pointer";
import { restyle } from "./restyle";
import { buildLayers, leaveStyleAlone, type StyleChoice } from "./style";

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
  #drawn: Drawn = NOTHING_DRAWN;
  #boards: readonly string[] = [];
  #style: StyleChoice = { theme: "light" };
  #areas = new AreasLayer();
  readonly #gone = new AbortController();
  #live = false;
  #ready = false;
  #askedEngland = false;

  /** Starts an empty map in `container`. Throws where WebGL 2, or what a map needs of it, is not to be had. */
  constructor(
    container: HTMLElement,
    private readonly events: MapEvents,
    private readonly boundaries: Boundaries,
    /** The graphics card refuses what areas are drawn with: another map is needed. */
    private readonly refused: () => void,
  ) {
    this.#details = new DetailLoader((...what) => boundaries.detail(...what), {
      show: (details) => this.#showDetails(details),
      failed: (reason, retry) => events.onFailed(reason, retry),
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
    if (!this.#askedEngland) this.#loadEngland();
    this.#wantDetails(this.#map, model);
    this.#apply();
  }

  /** Undoes everything. */
  destroy(): void {
    this.#live = false;
    this.#gone.abort();
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
    // MapLibre keeps to itself what is thrown here.
    const start = (): void => {
      try {
        this.#start(map);
      } catch {
        this.refused();
      }
    };
    map.once("style.load", start);
    // Before MapLibre hears of it and remembers its style: of that alone can it restore all.
    const lost = (): void => {
      if (!this.#live) return;
      this.#live = false;
      this.#above?.destroy();
      leaveStyleAlone(map);
    };
    const { signal } = this.#gone;
    map.getContainer().addEventListener("webglcontextlost", lost, { capture: true, signal });
    map.on("webglcontextrestored", () => map.once("style.load", start));
    map.on("render", () => this.#noticePainted());
    map.on("resize", () => this.#fitAgain(map));
    map.on("error", ({ error }) => events.onFailed(reasonOf(error), null));
    map.on("moveend", (event) => {
      if (this.#model) this.#wantDetails(map, this.#model);
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

  /** The style is there: at the start, and again after a lost context, when every source and layer is sent anew. */
  #start(map: MapLibreMap): void {
    addImages(map);
    this.#feed = new Feed(map);
    this.#areas = new AreasLayer();
    const [lines, outlines] = [new LinesLayer("lines"), new LinesLayer("outlines")];
    for (const layer of [this.#areas, lines, outlines]) map.addLayer(layer, LAYERS[1]);
    this.#painter = new Painter(this.#areas, lines, outlines);
    this.#late = this.#above = null;
    this.#live = true;
    this.#apply();
  }

  #apply(): void {
    const [map, model] = [this.#map, this.#model];
    if (!model || !this.#live) return;
    this.#restyle(map, model);
    this.#feed?.send(model);
    this.#painter?.paint(model, this.#drawn);
    if (model.plan || model.additions || this.#late) this.#showLate(map);
    if (model.attribution !== this.#applied?.attribution) this.#sources.show(model.attribution);
    follow(map, model, this.#applied);
    const picked = model.selected.at(-1) !== this.#applied?.selected.at(-1);
    this.#applied = model;
    if (picked) this.#bringToSight(map);
  }

  /** Plans and additions come with the first that is opened or switched on. */
  #showLate(map: MapLibreMap): void {
    this.#late ??= import("./late-layers").then(({ LateLayers: Layers }) => (this.#above = new Layers(map)));
    void this.#late
      .then((layers) => {
        if (this.#live && this.#model) layers.show(this.#model, this.#drawn);
      })
      .catch((error: unknown) => this.events.onFailed(reasonOf(error), null));
  }

  /** The MSOA under a point. */
  #areaAt(map: MapLibreMap, point: Point): number | null {
    const { lng, lat } = map.unproject(point);
    const found = this.#areas.at(lng, lat);
    if (found?.level !== "lsoa") return found?.row ?? null;
    return this.#applied?.lsoas?.msoa[found.row] ?? null;
  }

  /** Fits the scope again; the view follows, so that the link says so too. */
  #goHome(map: MapLibreMap): void {
    if (this.#model) fitScope(map, this.#model, this.#model.reducedMotion);
    this.events.onHome();
  }

  /** Another width (a wider panel beside it) shows all of the scope again, unless somebody has moved the map. */
  #fitAgain(map: MapLibreMap): void {
    if (!this.#live || !this.#applied || this.#applied.camera) return;
    fitScope(map, this.#applied, true);
    this.#bringToSight(map);
  }

  /** Shows the area picked last, after the flight that may be under way. */
  #bringToSight(map: MapLibreMap): void {
    const look = () => this.#applied && keepInSight(map, this.#applied);
    if (map.isMoving()) void map.once("moveend", look);
    else look();
  }

  #restyle(map: MapLibreMap, { theme }: MapModel): void {
    const next = { theme };
    if (theme === this.#style.theme) return;
    restyle(map, buildLayers(this.#style), buildLayers(next));
    this.#style = next;
  }

  #loadEngland(): void {
    this.#askedEngland = true;
    this.boundaries.england().then(
      (england) => {
        this.#drawn = { ...this.#drawn, england };
        if (this.#model) this.#wantDetails(this.#map, this.#model);
        this.#apply();
      },
      (error: unknown) => this.events.onFailed(reasonOf(error), () => this.#loadEngland()),
    );
  }

  /** Detail of the footprint in view, and near enough of all that the screen shows. */
  #wantDetails(map: MapLibreMap, { areas, vintage, footprint, lsoas, detailAnywhere }: MapModel): void {
    const [[west, south], [east, north]] = map.getBounds().toArray();
    const box = [...fromOrigin(west, north), ...fromOrigin(east, south)] as const;
    const mesh = detailAnywhere ? this.#drawn.england?.mesh : undefined;
    const msoas = mesh ? Array.from(areasIn(mesh, box), (at) => mesh.rows[at] as number) : [];
    this.#boards = boardsInSight(areas, { vintage, footprint, zoom: map.getZoom(), msoas }, this.#boards);
    this.#details.want({ vintage, icbs: this.#boards, lsoas });
  }

  #showDetails(details: readonly PreparedDetail[]): void {
    this.#drawn = withDetails(this.#drawn, details);
    this.#apply();
  }

  /** England is on screen for the first time. */
  #noticePainted(): void {
    if (this.#ready || !this.#drawn.england || !this.#applied?.classes || !this.#areas.painted) return;
    this.#ready = true;
    this.events.onReady();
  }
}
