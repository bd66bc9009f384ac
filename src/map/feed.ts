import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import type { SourceId } from "../config/layers";
import { LABEL_FONTS } from "./style-points";
import type { MapModel } from "./model";
import { bigLocalPoints, pickedPoints, placePoints, pocketPoints, voicePoints } from "./points";
import { sketchShape } from "./sketch";

type Data = GeoJSON.FeatureCollection;
const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** What each source is made of: when one of `from` differs by reference, `make` is called again. */
const recipes = (model: MapModel) =>
  [
    {
      id: "pocket",
      from: [model.areas, model.pocket, model.inScope],
      make: () => pocketPoints(model.areas, model.pocket, model.inScope),
    },
    {
      id: "big-local",
      from: [model.bigLocal, model.bigLocalEmphasis],
      make: () => bigLocalPoints(model.bigLocal, model.bigLocalEmphasis),
    },
    {
      id: "voice",
      from: [model.voice, model.inScope],
      make: () => voicePoints(model.voice, model.inScope),
    },
    {
      id: "picked",
      from: [model.areas, model.selected],
      make: () => pickedPoints(model.areas, model.selected),
    },
    { id: "sketch", from: [model.sketch], make: () => model.sketch && sketchShape(model.sketch) },
    { id: "place", from: [model.places], make: () => placePoints(model.places) },
  ] satisfies readonly { id: SourceId; from: readonly unknown[]; make: () => Data | null | undefined }[];

/** Gives the sources their data, each only when what it is made of has changed. */
export class Feed {
  readonly #sent = new Map<SourceId, readonly unknown[]>();

  constructor(private readonly map: MapLibreMap) {}

  /** Sends what changed. */
  send(model: MapModel): void {
    for (const { id, from, make } of recipes(model)) {
      const last = this.#sent.get(id);
      if (last && from.every((part, at) => part === last[at])) continue;
      this.#sent.set(id, from);
      const data = make() ?? EMPTY;
      // Labels wait for the app's own face: a glyph once drawn in another is kept.
      if (id === "place")
        void document.fonts.load(`16px "${LABEL_FONTS[0]}"`).finally(() => this.#set(id, data));
      else if (last || data !== EMPTY) this.#set(id, data);
    }
  }

  #set(id: SourceId, data: Data): void {
    // A failure comes as the map's error event.
    void this.map.getSource<GeoJSONSource>(id)?.setData(data);
  }
}
