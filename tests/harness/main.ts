/** The map alone on real data, for looking at it and for trials: ?theme=dark&fp=E54000057&cam=-2.24,53.48,12&odd=1&select=12 */
import { decileRamp } from "../../src/config/palettes";
import { fetchBytes, loadAreas, loadBigLocal, loadIndicator, loadLsoas, loadPlaces } from "../../src/data";
import { boundsOf } from "../../src/app/bounds";
import { HyperlocalMap } from "../../src/map/hyperlocal-map";
import type { MapEvents, MapModel } from "../../src/map/model";
import { createGeometryClient } from "../../src/worker/geometry-client";

const query = new URLSearchParams(location.search);
const theme = query.get("theme") === "dark" ? "dark" : "light";
document.documentElement.style.colorScheme = theme;
const footprint = query.get("fp");
const camera = query.get("cam")?.split(",").map(Number);

const log =
  (what: string) =>
  (...details: unknown[]) =>
    console.log(what, ...details);
const events: MapEvents = {
  onReady: () => {
    document.body.dataset["ready"] = "true";
    performance.mark("ready");
  },
  onFailed: log("failed"),
  onHover: () => undefined,
  onSelect: log("select"),
  onPickFootprint: log("pick"),
  onMove: log("move"),
  onHome: log("home"),
  onBigLocal: log("big local"),
};
const container = document.getElementById("map") as HTMLElement;
const map = new HyperlocalMap(container, events, createGeometryClient(fetchBytes), () =>
  events.onFailed("The areas were refused.", null),
);

const areas = await loadAreas(fetchBytes);
const [imd, core20, lsoas, bigLocal, places] = await Promise.all([
  loadIndicator(fetchBytes, "imd25_national_decile", areas),
  loadIndicator(fetchBytes, "imd25_share_core20", areas),
  loadLsoas(fetchBytes),
  loadBigLocal(fetchBytes),
  loadPlaces(fetchBytes),
]);
const verdict = Uint8Array.from(core20.msoa21.value, (share) => Number(share >= 0.5));
const holds = new Uint8Array(areas.code.length);
lsoas.msoa.forEach((msoa, at) => {
  if (lsoas.imdDecile[at] === 1) holds[msoa] = 1;
});
const icb = areas.icb26s.findIndex(({ code }) => code === footprint);
const scope = Int32Array.from(areas.code.keys()).filter((i) => areas.icb26[i] === icb);
const odd = query.has("odd");
const classes = Uint8Array.from(imd.msoa21.value, (decile, i) =>
  odd && i % 9 === 0 ? 250 + ((i / 9) % 2) : decile - 1,
);

const model: MapModel = {
  theme,
  areas,
  classes,
  noted: odd ? classes.map((_, i) => Number(i % 7 === 0)) : null,
  ramp: decileRamp(theme),
  verdict,
  pocket: holds.map((holding, i) => Number(holding && !verdict[i])),
  inScope: footprint ? Uint8Array.from(areas.icb26, (of) => Number(of === icb)) : null,
  vintage: "2026",
  detailAnywhere: false,
  footprint,
  place: null,
  selected: query.has("select") ? [Number(query.get("select"))] : [],
  hovered: null,
  lsoas,
  lsoaClasses: Uint8Array.from(lsoas.imdDecile, (decile) => decile - 1),
  lsoaRamp: decileRamp(theme),
  bigLocal,
  bigLocalEmphasis: null,
  voice: null,
  plan: null,
  additions: null,
  places,
  adding: false,
  sketch: null,
  camera: camera ? { lng: camera[0] ?? 0, lat: camera[1] ?? 0, zoom: camera[2] ?? 6 } : null,
  fit: footprint ? boundsOf(areas, scope) : null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  covered: { top: 0, right: 0, left: 0, lower: 0 },
  reducedMotion: true,
  attribution: ["Contains Ordnance Survey data © Crown copyright and database right 2025."],
};
map.render(model);
Object.assign(window, { harness: { map, model } });
