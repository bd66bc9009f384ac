import { MISSING } from "../../../config/palettes";
import type { Fill, FrameLegend } from "../../../export/image/frame-input";
import { contrast } from "../../../export/image/luminance";
import type { ImageLayer } from "./image-facts";

/** Two fills of less contrast than this are one grey on a black-and-white print. */
const ONE_GREY = 1.3;

/** Fills of classes that have no order: those as dark as an earlier one get dots, so that grey print tells them apart. */
export function toldApart(colours: readonly string[]): Fill[] {
  const fills: Fill[] = [];
  for (const colour of colours) {
    const alike = fills.some((one) => one.over === undefined && contrast(one.colour, colour) < ONE_GREY);
    fills.push(alike ? { colour, over: "dots" } : { colour });
  }
  return fills;
}

/** The key of an image that shows a layer of classes: its names and colours, with the areas of the scope in each. */
export function overlayLegend(overlay: ImageLayer, scope: Int32Array): FrameLegend {
  const at = (row: number): number => scope.filter((msoa) => overlay.classes[msoa] === row).length;
  const fills = toldApart(overlay.colours.light.slice(0, overlay.labels.length));
  const rows = overlay.labels.map((label, row) => ({
    label,
    fill: fills[row] ?? { colour: MISSING.light.fill },
    areas: at(row),
  }));
  const known = rows.reduce((sum, { areas }) => sum + areas, 0);
  const none: Fill = { colour: MISSING.light.fill, over: "lines" };
  return {
    title: overlay.title,
    rows,
    noData: { label: "No data", fill: none, areas: scope.length - known },
    suppressed: { label: "Suppressed by the publisher", fill: none, areas: 0 },
    estimated: 0,
    partial: 0,
    note: `${overlay.units}.`,
  };
}
