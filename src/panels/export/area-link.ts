import { linkWithCheck } from "../../export/check-code";
import { encodeView } from "../../state/url";
import type { Facts } from "./facts";

/** The link to an area's profile in the view of some facts, with its own check code. */
export function areaLink({ view, link, version }: Facts, code: string): string {
  const { origin, pathname } = new URL(link);
  const one = { ...view, panel: "profile", selection: [code] } as const;
  return linkWithCheck(`${origin}${pathname}${encodeView(one)}`, version).link;
}
