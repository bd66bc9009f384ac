import { mayBeAsked, mayExist } from "../config/catalogue";
import { isIcbCode, isLadCode, isMsoaCode, VINTAGES, type Vintage } from "../model/codes";
import { PANELS, SINCE_WHEN, type Camera, type ListState, type Panel, type View } from "../model/view";
import { parseRule, writeRule } from "../codec/rule-text";
import { DEFAULT_LIST, DEFAULT_VIEW } from "./view-store";

/** Version of the link format. Older versions must go on opening: read them in `decodeView`. */
const LINK_VERSION = "1";
const SHOWS = ["all", "flagged", "pocket", "unknown"] as const;

const round = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));
const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
  list.find((item) => item === text);

/** Writes a view as the query of a link, "" for the opening view. Defaults are left out, so links stay short. */
export function encodeView(view: View): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string, fallback = ""): void => {
    if (value !== fallback) query.set(key, value);
  };
  put("y", view.vintage, DEFAULT_VIEW.vintage);
  put("f", view.footprint ?? "");
  put("p", view.place ?? "");
  put("i", view.indicator, DEFAULT_VIEW.indicator);
  put("l", view.lens, DEFAULT_VIEW.lens);
  put("r", writeRule(view.rule), writeRule(DEFAULT_VIEW.rule));
  put("s", view.selection.map((code) => code.slice(3)).join("."));
  put("w", view.panel, DEFAULT_VIEW.panel);
  put("q", view.list.text);
  put("t", view.list.show, DEFAULT_LIST.show);
  put("e", view.list.since, DEFAULT_LIST.since);
  put("o", `${view.list.descending ? "-" : ""}${view.list.sort}`, `-${DEFAULT_LIST.sort}`);
  if (view.camera)
    put("c", [round(view.camera.lat, 4), round(view.camera.lng, 4), round(view.camera.zoom, 2)].join("_"));
  for (const key of Object.keys(view.options).sort()) put(`x.${key}`, view.options[key] ?? "");
  const text = query.toString();
  return text === "" ? "" : `?v=${LINK_VERSION}&${text}`;
}

function readCamera(text: string): Camera | null {
  const [lat, lng, zoom] = text.split("_").map(Number);
  if (lat === undefined || lng === undefined || zoom === undefined) return null;
  const sound = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 24;
  return sound ? { lat, lng, zoom } : null;
}

function readList(query: URLSearchParams, drop: (what: string) => void): ListState {
  const order = query.get("o");
  const sort = order === null ? DEFAULT_LIST.sort : order.replace(/^-/, "");
  const asked = query.get("t");
  const show = asked === null ? DEFAULT_LIST.show : oneOf(SHOWS, asked);
  if (!show) drop(`the list filter "${asked}"`);
  const editions = query.get("e");
  const since = editions === null ? DEFAULT_LIST.since : oneOf(SINCE_WHEN, editions);
  if (!since) drop(`the list filter by editions "${editions}"`);
  return {
    text: query.get("q") ?? "",
    show: show ?? DEFAULT_LIST.show,
    since: since ?? DEFAULT_LIST.since,
    sort,
    descending: order === null ? DEFAULT_LIST.descending : order.startsWith("-"),
  };
}

/**
 * Reads the query of a link. Whatever cannot be understood falls back to the opening view's value and is named in
 * `dropped`, in words for a notice. Never throws. Whether codes and own figures exist is checked later (`soundView`).
 */
export function decodeView(search: string): { view: View; dropped: string[] } {
  const query = new URLSearchParams(search);
  const dropped: string[] = [];
  const drop = (what: string): void => void dropped.push(what);
  function read<T>(key: string, what: string, fallback: T, parse: (text: string) => T | undefined | null): T {
    const text = query.get(key);
    if (text === null || text === "") return fallback;
    const value = parse(text);
    if (value === undefined || value === null) drop(`${what} "${text}"`);
    return value ?? fallback;
  }
  const rule = parseRule(query.get("r") ?? "", mayBeAsked);
  dropped.push(...rule.dropped);
  const options: Record<string, string> = {};
  for (const [key, value] of query) if (key.startsWith("x.")) options[key.slice(2)] = value;
  const vintage = read<Vintage>("y", "the ICB vintage", DEFAULT_VIEW.vintage, (text) =>
    oneOf(VINTAGES, text),
  );
  const view: View = {
    vintage,
    footprint: read<string | null>("f", "the footprint", null, (text) => (isIcbCode(text) ? text : null)),
    place: read<string | null>("p", "the place", null, (text) => (isLadCode(text) ? text : null)),
    indicator: read("i", "the indicator", DEFAULT_VIEW.indicator, (text) => (mayExist(text) ? text : null)),
    lens: read("l", "the class lens", DEFAULT_VIEW.lens, (text) =>
      oneOf(["england", "footprint"] as const, text),
    ),
    rule: rule.rule,
    selection: read<readonly string[]>("s", "the selection", [], (text) => {
      const codes = text.split(".").map((tail) => `E02${tail}`);
      return codes.every(isMsoaCode) ? codes : null;
    }),
    panel: read<Panel>("w", "the panel", DEFAULT_VIEW.panel, (text) => oneOf(PANELS, text)),
    list: readList(query, drop),
    camera: read<Camera | null>("c", "the map position", null, readCamera),
    options,
  };
  return { view, dropped };
}
