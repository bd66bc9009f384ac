import type { MultiLineString } from "geojson";
import { MSOA_COUNT } from "../model/codes";
import type { PlanDrawing } from "../model/plan-drawing";
import type { Drawn } from "./feed";
import type { PreparedEngland } from "./model";
import { barrierLines, planLines, type Lines } from "./plan-lines";

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
  outlines(of: Int32Array, drawn: Drawn): Promise<readonly MultiLineString[]> {
    return this.#each(drawn, (lines, skip) => planLines({ of }, lines, skip));
  }

  /** The borders between pairs of MSOAs. */
  async borders(pairs: PlanDrawing["barriers"], drawn: Drawn): Promise<readonly MultiLineString[]> {
    if (pairs.length === 0) return [];
    return this.#each(drawn, (lines, skip) => barrierLines({ barriers: pairs }, lines, skip));
  }

  async #each(
    { england, detail, detailShown }: Drawn,
    make: (lines: Lines, skip: Uint8Array | null) => MultiLineString,
  ): Promise<MultiLineString[]> {
    const near = detailShown ? detail : null;
    return [
      ...(england ? [make(await this.#linesOf(england), near && membersOf(near.msoaRows))] : []),
      ...(near ? [make(await this.#linesOf(near), null)] : []),
    ];
  }

  #linesOf(prepared: PreparedEngland): Promise<Lines> {
    const found = this.#read.get(prepared) ?? readLines(prepared);
    this.#read.set(prepared, found);
    return found;
  }
}
