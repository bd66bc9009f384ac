import { CHECK_KEY, checkCode, linkWithCheck } from "../../src/export/check-code";
import { findPreset } from "../../src/config/rules";
import type { Vintage } from "../../src/model/codes";
import type { Rule } from "../../src/model/rule";
import { writeRule } from "../../src/codec/rule-text";
import { ADDITIONS_OPTION } from "../../src/readings/additions/chosen";

export interface LinkOf {
  readonly vintage: Vintage;
  readonly footprint: string | null;
  readonly place: string | null;
  readonly rule: Rule;
  /** What is switched on over the measure, as the app's option says it (readings/additions/chosen). */
  readonly also?: string;
}

/** The query of the app's link to a scope and a rule, as the app writes it (src/state/url.ts): defaults are left out. */
export function viewQuery({ vintage, footprint, place, rule, also }: LinkOf): string {
  const query = new URLSearchParams();
  const preset = findPreset("core20-majority")?.rule;
  if (vintage !== "2026") query.set("y", vintage);
  if (footprint !== null) query.set("f", footprint);
  if (place !== null) query.set("p", place);
  if (!preset || writeRule(rule) !== writeRule(preset)) query.set("r", writeRule(rule));
  if (also !== undefined) query.set(`x.${ADDITIONS_OPTION}`, also);
  const text = query.toString();
  return text === "" ? "" : `?v=1&${text}`;
}

/** The link to a view, with its check code: at a site where one is known, else what stands after any site's address. */
export function viewLink(
  of: LinkOf,
  version: string,
  site: string | undefined,
): { readonly link: string; readonly checkCode: string } {
  const query = viewQuery(of);
  if (site !== undefined) {
    const { link, code } = linkWithCheck(new URL(query, site).href, version);
    return { link, checkCode: code };
  }
  const code = checkCode(query, version);
  return { link: `After the address of a Hyperlocal site: ${query}&${CHECK_KEY}=${code}`, checkCode: code };
}
