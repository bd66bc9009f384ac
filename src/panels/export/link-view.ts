import type { Panel, View } from "../../model/view";
import { CLUSTER_OPTION, LAYER_OPTION } from "../../state/cluster-run";
import { catalogueNow } from "../../state/catalogue";
import { parseQuestion } from "../../codec/cluster-text";
import { STABILITY_OPTION } from "../../state/stability-run";
import { BRIEF_TITLE, OWN_TITLE } from "./own-title";

/** Options that open a frame or a brief, or belong to one: an exported link opens the view under it. */
const OVERLAYS: readonly string[] = [
  "frame",
  OWN_TITLE,
  "brief",
  "brief.areas",
  "brief.homes",
  "brief.voice",
  BRIEF_TITLE,
];

/** First words of the keys whose options are seen in one panel only, and that panel. */
const OWNERS: Readonly<Record<string, Panel>> = {
  bl: "big-local",
  compare: "compare",
  learn: "learn",
  methods: "methods",
  profile: "profile",
  rule: "rule",
  spatial: "spatial",
  use: "neighbourhoods",
  voice: "voice",
};

/** Where the stability figure is shown; its layer asks for it by itself. */
const STABILITY_PANELS: readonly Panel[] = ["list", "rule"];

/** Whether a question of hot spots or clusters is seen: in its panel, or as the layer on the map. */
function questionSeen({ panel, options }: View, question: string): boolean {
  const layer = options[LAYER_OPTION];
  return (
    panel === "spatial" ||
    (layer !== undefined && parseQuestion(question, catalogueNow())?.statistic === layer)
  );
}

function seen(view: View, key: string, value: string): boolean {
  if (OVERLAYS.includes(key)) return false;
  if (key === STABILITY_OPTION) return STABILITY_PANELS.includes(view.panel);
  if (key === CLUSTER_OPTION) return questionSeen(view, value);
  const owner = OWNERS[key.split(".")[0] ?? ""];
  return owner === undefined || owner === view.panel;
}

/**
 * The view that an exported link, its check code and an image speak of: without the leftovers of panels that are not
 * open, and without the frame or brief itself. Options that this file does not know stay. Pure; the address bar keeps all.
 */
export const linkView = (view: View): View => ({
  ...view,
  options: Object.fromEntries(Object.entries(view.options).filter(([key, value]) => seen(view, key, value))),
});
