import { sayPermutations } from "../../../config/permutations";
import { CLUSTER_COLOURS } from "../../../config/palettes";
import type { FrameInput, FrameLegend } from "../../../export/image/frame-input";
import type { Neighbours } from "../../../model/geometry";
import type { Column } from "../../../model/indicator";
import { hotSpotsOf } from "../../../stats";
import { count } from "../../../words/format";
import type { Facts } from "../facts";
import { toldApart } from "../../../readings/export/image/overlay-legend";

const ROWS = [
  { label: "Hot spot", colour: CLUSTER_COLOURS["high-high"] },
  { label: "Not significant", colour: CLUSTER_COLOURS["not significant"] },
  { label: "Cold spot", colour: CLUSTER_COLOURS["low-low"] },
] as const;

const HOW = `tested by ${sayPermutations()}, both ways, allowing for many tests at once (Benjamini-Hochberg, 5%); neighbours across all England.`;

/** Words in place of a map without a hot spot, "" where there is one. `legend` is that of the map below. */
export function sayNoHotSpot({ rows: [hot, , cold] }: FrameLegend): string {
  if ((hot?.areas ?? 0) > 0) return "";
  const lows = cold?.areas ?? 0;
  const also =
    lows === 0 ? "" : ` ${count(lows)} ${lows === 1 ? "area lies" : "areas lie"} in a cluster of low scores.`;
  return `No area here is a hot spot: none lies in an unusual cluster of high IMD average scores.${also} (Gi*, ${HOW})`;
}

/** The same map coloured by Gi* of the average score: two-sided by the permutations `permuted`, on all England's neighbours, Benjamini-Hochberg at 5%. */
export function hotSpotInput(
  input: FrameInput,
  { areas }: Facts,
  scores: Column,
  neighbours: Neighbours,
  permuted: Float64Array,
): FrameInput {
  const { z, adjusted } = hotSpotsOf(scores, neighbours, permuted);
  const place = new Map(areas.code.map((code, msoa) => [code, msoa]));
  const rowOf = (code: string): number | "no data" => {
    const msoa = place.get(code) ?? -1;
    const p = adjusted[msoa] ?? NaN;
    if (Number.isNaN(p)) return "no data";
    return p > 0.05 ? 1 : (z[msoa] ?? 0) > 0 ? 0 : 2;
  };
  const shapes = input.map.areas.map((area) => ({ ...area, row: rowOf(area.code), mark: "" as const }));
  const many = (row: number | "no data"): number => shapes.filter((shape) => shape.row === row).length;
  const fills = toldApart(ROWS.map(({ colour }) => colour));
  return {
    ...input,
    title: "Hot spots",
    legend: {
      ...input.legend,
      title: "Hot spots of IMD average score (Gi*)",
      rows: ROWS.map(({ label, colour }, i) => ({ label, fill: fills[i] ?? { colour }, areas: many(i) })),
      noData: { ...input.legend.noData, label: "No neighbours or no data", areas: many("no data") },
      suppressed: { ...input.legend.suppressed, areas: 0 },
      estimated: 0,
      partial: 0,
      note: `Unusual clusters of high (hot) and low (cold) scores. ${HOW}`,
    },
    // Names, numbers and pockets stand on the first map; here the edges of flagged areas are enough.
    map: {
      ...input.map,
      areas: shapes.map((shape) => ({ ...shape, flagged: false, pocket: false, picked: false })),
      pickedEdges: [],
    },
  };
}
