import type { Form } from "../../export/form";
import type { View } from "../../model/view";
import { isFiltered } from "../../state/open-list";
import type { Choice } from "../../ui/SelectField";

export const FORMATS = [
  { value: "csv", label: "CSV", note: "any program" },
  { value: "xlsx", label: "Excel workbook", note: "each list on a sheet" },
  { value: "geojson", label: "GeoJSON", note: "boundaries" },
  { value: "topojson", label: "TopoJSON", note: "areas, patches" },
  { value: "parquet", label: "GeoParquet", note: "boundaries, for R, Python, QGIS" },
] as const satisfies readonly Choice[];
export type Format = (typeof FORMATS)[number]["value"];

export const LISTS = [
  { value: "flagged", label: "Flagged areas" },
  { value: "flagged-and-pockets", label: "Flagged areas and hidden pockets" },
  { value: "all", label: "All areas here" },
  { value: "selected", label: "Selected areas" },
  { value: "filtered", label: "The list as it is filtered now" },
] as const satisfies readonly Choice[];
export type ListKind = (typeof LISTS)[number]["value"];

/** The list that a download begins with: over a filtered list what it shows, else the flagged areas. */
export const firstList = ({ panel, list }: Pick<View, "panel" | "list">): ListKind =>
  panel === "list" && isFiltered(list.show === "flagged" ? { ...list, show: "all" } : list)
    ? "filtered"
    : "flagged";

export const FORM_CHOICES = [
  { value: "people", label: "For people", note: "rounded, [x] for no value" },
  {
    value: "tools",
    label: "For tools",
    note: "whole values, empty cells",
  },
] as const satisfies readonly Choice<Form>[];

/** How fine England's boundaries are in a GeoJSON; the published ones are loaded when they are chosen. */
export const BOUNDARIES = [
  { value: "simplified", label: "Simplified", note: "about 6 MB for all England" },
  { value: "published", label: "As published, 20 m", note: "about 22 MB for all England" },
] as const satisfies readonly Choice[];
export type Boundaries = (typeof BOUNDARIES)[number]["value"];

/** What stands in the file name for a list. */
export const LIST_NAMES: Readonly<Record<ListKind, string>> = {
  flagged: "flagged-msoas",
  "flagged-and-pockets": "flagged-and-pocket-msoas",
  all: "all-msoas",
  selected: "selected-msoas",
  filtered: "filtered-msoas",
};

/** What a filter of the list shows, in words. */
export const SHOWN = {
  flagged: "flagged areas",
  pocket: "hidden pockets",
  unknown: "areas for which the rule cannot say",
} as const;

/** What a filter of the list by editions of the index shows, in words. */
export const SHOWN_SINCE = {
  always: "areas that every edition of the index since 2004 flags",
  new: "areas that the edition of 2025 flags and that of 2019 did not",
  some: "areas that the editions of 2019 and 2025 flag and an earlier one did not",
  left: "areas that the edition of 2019 flagged and that of 2025 does not",
  mixed: "areas whose flag changed more than once between the editions since 2004",
} as const;
