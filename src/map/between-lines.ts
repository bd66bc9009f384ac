import type { MultiLineString } from "geojson";
import { MSOA_COUNT } from "../model/codes";
import type { Drawn } from "./feed";
import type { PreparedEngland } from "./model";
import { planLines, type Lines } from "./plan-lines";

/** Reads the lines between areas that the geometry worker made. */
async function readLines({ edges, left, right }: PreparedEngland): Promise<Lines> {
  const { features } = (await (
    await fetch(edges)
  ).json()) as GeoJSON.FeatureCollection<GeoJSON.MultiLineString>;
  return { shapes: features.map(({ geometry }) => geometry.coordinates), left, right };
}

const membersOf = (rows: Int32Array): Uint8Array => {
  const members = new Uint8Array(MSOA_COUNT);
  for (const row of rows) members[row] = 1;
  return members;
};

/** The lines between areas of the boundaries that are drawn, read once. */
export class BetweenLines {
  readonly #read = new WeakMap<PreparedEngland, Promise<Lines>>();

  /** The outlines of groups of MSOAs (`of`: the group of each, -1 none), in detail where the detail is drawn. */
  async outlines(
    of: Int32Array,
    { england, detail, detailShown }: Drawn,
  ): Promise<readonly MultiLineString[]> {
    const near = detailShown ? detail : null;
    return [
      ...(england ? [planLines({ of }, await this.#linesOf(england), near && membersOf(near.msoaRows))] : []),
      ...(near ? [planLines({ of }, await this.#linesOf(near), null)] : []),
    ];
  }

  #linesOf(prepared: PreparedEngland): Promise<Lines> {
    const found = this.#read.get(prepared) ?? readLines(prepared);
    this.#read.set(prepared, found);
    return found;
  }
}
