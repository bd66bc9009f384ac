import type { View } from "../../model/view";
import { pageAddress } from "../../state/page-address";
import { encodeView } from "../../state/url";

/** Address of a view, wherever the app is served. */
export const addressOf = (view: View): string => pageAddress(encodeView(view));
