import type { View } from "../../model/view";
import { encodeView } from "../../state/url";

/** Address of a view, wherever the app is served. */
export const addressOf = (view: View): string =>
  `${window.location.origin}${window.location.pathname}${encodeView(view)}`;
