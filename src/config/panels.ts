import type { Panel } from "../model/view";

/** The views beside the map, as the rail and the page's title name them. */
export const PANEL_NAMES: Readonly<Record<Panel, string>> = {
  summary: "Summary",
  list: "Areas",
  rule: "Rule",
  profile: "Profile",
  voice: "Voice",
  compare: "Compare",
  neighbourhoods: "Neighbourhoods",
  learn: "Test and learn",
  "big-local": "Programmes",
  spatial: "Clusters",
  methods: "Data and methods",
};

/** Views that need room for their tables: beside them the map is narrow. */
export const WIDE_PANELS: readonly Panel[] = ["list", "compare", "learn", "big-local", "methods"];
