import type { View } from "../../model/view";
import { OWN_TITLE } from "./own-title";

/** Options that open a frame or a brief, or belong to one: an exported link opens the view under it. */
const OVERLAYS: readonly string[] = ["frame", OWN_TITLE, "brief", "brief.areas"];

/** The view that an exported link, its check code and an image speak of. Pure; the address bar keeps all. */
export const linkView = (view: View): View => ({
  ...view,
  options: Object.fromEntries(Object.entries(view.options).filter(([key]) => !OVERLAYS.includes(key))),
});
