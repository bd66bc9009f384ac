import type { ChartOrigin } from "../../charts/origin";
import { linkWithCheck } from "../../export/check-code";
import { dayInWords } from "../../readings/export/scope-words";
import { dataVersion } from "../../state/atlas";
import { useViewStore } from "../../state/view-store";
import { addressOf } from "./address-of";
import { linkView } from "./link-view";

/** Day, data version, check code and link of the view that stands now, for a chart that is being saved. */
export async function chartOriginNow(): Promise<ChartOrigin> {
  const version = await dataVersion();
  const { link, code } = linkWithCheck(addressOf(linkView(useViewStore.getState().view)), version);
  return { date: dayInWords(new Date()), version, checkCode: code, link };
}
