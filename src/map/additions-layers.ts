import {
  Popup,
  type GeoJSONSource,
  type LayerSpecification,
  type MapLibreMap,
  type Point,
} from "maplibre-gl";
import { CLUSTER_LAST_ZOOM, CLUSTER_RADIUS } from "../config/additions";
import type { Theme } from "../config/palettes";
import type { Additions, MarkWords, PrideMark, PrideMarks, SiteMarks } from "../model/additions";
import { ADDITION_ICONS, additionIcon, drawAddition } from "./additions-icons";
import { manyAside } from "./additions-sizes";
import {
  manyLayer,
  PRIDE_LAYERS,
  PRIDE_LINES,
  PRIDE_POINTS,
  PRIDE_TOWNS,
  prideLayers,
  siteLayer,
  siteLayers,
  siteSource,
} from "./additions-style";
import type { BetweenLines } from "./between-lines";
import type { Drawn } from "./drawn";
import { markNote } from "./mark-note";
import "./mark-note.css";

type Data = GeoJSON.FeatureCollection;
type Marks = readonly { readonly name: string; readonly lon: number; readonly lat: number }[];

/** Points by their place in a list, with their names. */
const points = (marks: Marks): Data => ({
  type: "FeatureCollection",
  features: marks.map(({ name, lon, lat }, id) => ({
    type: "Feature",
    id,
    properties: { name },
    geometry: { type: "Point", coordinates: [lon, lat] },
  })),
});

/** A mark under the pointer: what is said of it, and the cluster that it is, if it stands for several. */
interface Found {
  readonly words: MarkWords;
  readonly at: [number, number];
  readonly cluster: { readonly source: string; readonly id: number } | null;
}

const REACH = 4;

/** Draws services and places of Pride in Place, and says what they are. Their sources and layers come with the first that is switched on. */
export class AdditionLayers {
  readonly #note = new Popup({ closeButton: false, closeOnClick: false, offset: 14, className: "map-name" });
  readonly #gone = new AbortController();
  #layers: readonly string[] = [];
  #sources = new Map<string, unknown>();
  #shown: Additions | null = null;
  #theme: Theme | null = null;
  #outlined: readonly unknown[] = [];

  constructor(
    private readonly map: MapLibreMap,
    private readonly lines: BetweenLines,
  ) {
    const { signal } = this.#gone;
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") this.#note.remove();
    };
    window.addEventListener("keydown", escape, { signal });
    // The note is inside the container: a pointer may move onto it and read.
    map.getContainer().addEventListener("mouseleave", () => this.#note.remove(), { signal });
    map.once("remove", () => this.destroy());
  }

  /** Stops listening, and says nothing any more. */
  destroy(): void {
    this.#gone.abort();
    this.#note.remove();
  }

  /** Shows what is switched on, or (null) nothing. */
  show(additions: Additions | null, drawn: Drawn, theme: Theme): void {
    if (additions !== this.#shown || (additions && theme !== this.#theme)) this.#put(additions, theme);
    const pride = additions?.pride ?? null;
    const asked = [pride, drawn];
    if (!pride || asked.every((one, at) => one === this.#outlined[at])) return;
    this.#outlined = asked;
    const shapes = this.lines.outlines(pride.of, drawn);
    void this.map.getSource<GeoJSONSource>(PRIDE_LINES)?.setData({
      type: "FeatureCollection",
      features: shapes.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
    });
  }

  /** Says what the marks under a point are; false where there is none. */
  hover(point: Point): boolean {
    const found = this.#at(point);
    this.#say(found);
    return found.length > 0;
  }

  /** A press on a mark says what it is, or comes nearer when it stands for several; false where there is none. */
  press(point: Point): boolean {
    const found = this.#at(point);
    this.#say(found);
    const cluster = found.find((each) => each.cluster !== null);
    if (cluster?.cluster) this.#comeNearer(cluster.cluster, cluster.at);
    return found.length > 0;
  }

  #say(found: readonly Found[]): void {
    const [first] = found;
    if (!first) this.#note.remove();
    else
      this.#note
        .setLngLat(first.at)
        .setDOMContent(markNote(found.map(({ words }) => words)))
        .addTo(this.map);
  }

  #comeNearer({ source, id }: NonNullable<Found["cluster"]>, center: [number, number]): void {
    this.#note.remove();
    void this.map
      .getSource<GeoJSONSource>(source)
      ?.getClusterExpansionZoom(id)
      .then((zoom) => this.map.easeTo({ center, zoom }));
  }

  #at({ x, y }: Point): readonly Found[] {
    const { sites, pride } = this.#shown ?? { sites: [], pride: null };
    const layers = [
      ...sites.flatMap(({ kind }) => [manyLayer(kind), siteLayer(kind)]),
      ...(pride ? PRIDE_LAYERS : []),
    ];
    if (layers.length === 0) return [];
    const box: [[number, number], [number, number]] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    const seen = new Set<string>();
    return this.map.queryRenderedFeatures(box, { layers }).flatMap((feature): Found[] => {
      const key = `${feature.source} ${String(feature.id ?? feature.properties["cluster_id"])}`;
      if (feature.geometry.type !== "Point" || seen.has(key)) return [];
      seen.add(key);
      const at = feature.geometry.coordinates as [number, number];
      const row = Number(feature.id);
      if (pride && feature.source === PRIDE_POINTS) return prideFound(pride.neighbourhoods[row]);
      if (pride && feature.source === PRIDE_TOWNS) return prideFound(pride.towns[row]);
      const kind = sites.find((each) => siteSource(each.kind) === feature.source);
      if (!kind) return [];
      const count = Number(feature.properties["point_count"] ?? 0);
      if (count === 0) return [{ words: kind.say(row), at, cluster: null }];
      const id = Number(feature.properties["cluster_id"]);
      return [{ words: kind.sayMany(count), at, cluster: { source: feature.source, id } }];
    });
  }

  #put(additions: Additions | null, theme: Theme): void {
    const { map } = this;
    this.#note.remove();
    for (const id of this.#layers) map.removeLayer(id);
    const wanted = new Map<string, SiteMarks | PrideMarks>([
      ...(additions?.sites ?? []).map((marks) => [siteSource(marks.kind), marks] as const),
      ...(additions?.pride
        ? [PRIDE_LINES, PRIDE_POINTS, PRIDE_TOWNS].map((id) => [id, additions.pride as PrideMarks] as const)
        : []),
    ]);
    for (const [id, marks] of this.#sources)
      if (wanted.get(id) !== marks) {
        map.removeSource(id);
        this.#sources.delete(id);
        if (id === PRIDE_LINES) this.#outlined = [];
      }
    for (const [id, marks] of wanted)
      if (!this.#sources.has(id)) {
        map.addSource(id, sourceOf(id, marks));
        this.#sources.set(id, marks);
      }
    for (const icon of ADDITION_ICONS) {
      const name = additionIcon(icon, theme);
      if (additions && !map.hasImage(name)) map.addImage(name, drawAddition(icon, theme), { pixelRatio: 2 });
    }
    const layers: readonly (readonly [LayerSpecification, under: string])[] = [
      ...(additions?.pride ? prideLayers(theme) : []),
      ...(additions?.sites ?? []).flatMap(({ kind }, at, all) =>
        siteLayers(kind, theme, manyAside(at, all.length)).map((layer) => [layer, "voice-mark"] as const),
      ),
    ];
    for (const [layer, under] of layers) map.addLayer(layer, under);
    this.#layers = layers.map(([{ id }]) => id);
    [this.#shown, this.#theme] = [additions, theme];
  }
}

const prideFound = (mark: PrideMark | undefined): Found[] =>
  mark ? [{ words: mark.words, at: [mark.lon, mark.lat], cluster: null }] : [];

function sourceOf(id: string, marks: SiteMarks | PrideMarks) {
  const type = "geojson" as const;
  if ("kind" in marks)
    return {
      ...{ type, data: points(marks.sites) },
      ...{ cluster: true, clusterRadius: CLUSTER_RADIUS, clusterMaxZoom: CLUSTER_LAST_ZOOM },
    };
  const data =
    id === PRIDE_POINTS
      ? points(marks.neighbourhoods)
      : id === PRIDE_TOWNS
        ? points(marks.towns)
        : points([]);
  return { type, data, tolerance: 0, buffer: 16, maxzoom: 13 };
}
