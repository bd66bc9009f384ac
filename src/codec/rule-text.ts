import { SHIPPED } from "../config/catalogue";
import { DEFAULT_RULE, findPreset, OLD_LINK_RULES, PRESETS } from "../config/rules";
import { checkRule } from "../config/rule-json";
import type { Condition, Lens, Rule, Test } from "../model/rule";

export { readRuleJson } from "../config/rule-json";

/**
 * A rule as short text that needs no escaping in a link: a preset's id, or "all.s20-50.i-le_male_2015_19-20e". Conditions are
 * joined by ".", tests of a bracket by "*". s: share, m: mean score, x: extent, h: hot spot by the normal approximation, hp: by permutations, i: indicator, n: need,
 * e: editions that flag it, v: moved since an edition, m more or l less deprived,
 * pip and nopip: selected for Pride in Place or not; numbers are per cent with "p" for the point; e: England, f: footprint.
 */
const number = (value: number): string => String(Number(value.toFixed(4))).replace(".", "p");
const lensKey = (lens: Lens): string => (lens === "england" ? "e" : "f");

function writeTest(test: Test): string {
  switch (test.kind) {
    case "share":
      return `s${test.most}-${number(test.atLeast * 100)}`;
    case "score":
      return `m${number(test.worst)}${lensKey(test.lens)}`;
    case "extent":
      return `x${number(test.atLeast * 100)}`;
    case "hotspot":
      return `${test.p === "normal" ? "h" : "hp"}-${test.indicator}-${number(test.level * 100)}`;
    case "indicator":
      return `i-${test.indicator}-${number(test.worst)}${lensKey(test.lens)}`;
    case "editions":
      return `e${test.editions}`;
    case "moved":
      return `v${test.since}-${number(test.points)}${test.toward === "more" ? "m" : "l"}`;
    case "pride":
      return test.inside ? "pip" : "nopip";
    case "need":
      return `n${number(test.worst)}${lensKey(test.lens)}`;
  }
}

const writeCondition = (condition: Condition): string =>
  condition.kind === "group"
    ? [condition.join, ...condition.tests.map(writeTest)].join("*")
    : writeTest(condition);

/** Writes a rule for a link; a rule that is a preset is written as its id. Thresholds keep four decimals of a per cent. */
export function writeRule(rule: Rule): string {
  const text = [rule.join, ...rule.conditions.map(writeCondition)].join(".");
  const preset = PRESETS.find(
    ({ id, rule: known }) =>
      !Object.hasOwn(OLD_LINK_RULES, id) &&
      [known.join, ...known.conditions.map(writeCondition)].join(".") === text,
  );
  return preset?.id ?? text;
}

const percent = (text: string): number => Number(text.replace("p", "."));
const share = (text: string): number => Number((percent(text) / 100).toFixed(6));
const lensOf = (key: string): Lens => (key === "f" ? "footprint" : "england");

/** Shapes only; ranges and indicators are checked by the one schema of rules. */
function readTest(text: string): unknown {
  if (text === "pip" || text === "nopip") return { kind: "pride", inside: text === "pip" };
  const part =
    /^(?:s(10|20)-([\dp]+)|([mn])([\dp]+)([ef])|x([\dp]+)|(hp?)-(\w+)-([\dp]+)|e(\d)|v(\d{4})-([\dp]+)([ml])|i-(\w+)-([\dp]+)([ef]))$/.exec(
      text,
    );
  if (!part) return undefined;
  const [
    ,
    most,
    atLeast,
    ranked,
    worst = "",
    lens = "",
    extent,
    spot,
    hot,
    level = "",
    editions,
    since,
    points = "",
    toward,
    indicator,
    tail = "",
    tailLens = "",
  ] = part;
  if (most) return { kind: "share", most: Number(most), atLeast: share(atLeast ?? "") };
  if (ranked) return { kind: ranked === "m" ? "score" : "need", worst: percent(worst), lens: lensOf(lens) };
  if (extent) return { kind: "extent", atLeast: share(extent) };
  if (hot)
    return {
      kind: "hotspot",
      indicator: hot,
      p: spot === "hp" ? "permutation" : "normal",
      level: share(level),
    };
  if (editions) return { kind: "editions", editions: Number(editions) };
  if (since)
    return {
      kind: "moved",
      since: Number(since),
      toward: toward === "m" ? "more" : "less",
      points: percent(points),
    };
  return { kind: "indicator", indicator, worst: percent(tail), lens: lensOf(tailLens) };
}

function readCondition(
  text: string,
  known: (id: string) => boolean,
  drop: (part: string) => void,
): Condition | undefined {
  const sound = (value: unknown): Condition | undefined =>
    value === undefined
      ? undefined
      : checkRule({ join: "all", conditions: [value] }, known).rule?.conditions[0];
  const [join, ...parts] = text.split("*");
  if (join !== "all" && join !== "any") {
    const test = sound(readTest(text));
    if (!test) drop(text);
    return test;
  }
  const tests = parts
    .map((part) => sound(readTest(part)) ?? drop(part))
    .filter((test) => test !== undefined) as Test[];
  return tests.length > 0 ? { kind: "group", join, tests } : undefined;
}

/**
 * Reads the text of a rule. Parts that cannot be understood are left out and named in `dropped`, in words for a notice;
 * when nothing is left, the default rule stands in, and `dropped` says so. "" is the default rule. Never throws.
 */
export function parseRule(
  text: string,
  known: (id: string) => boolean = (id) => SHIPPED.find(id) !== undefined,
): { rule: Rule; dropped: string[] } {
  if (text === "") return { rule: DEFAULT_RULE, dropped: [] };
  const old = Object.hasOwn(OLD_LINK_RULES, text) ? OLD_LINK_RULES[text] : undefined;
  if (old) return { rule: old, dropped: [] };
  const preset = findPreset(text);
  if (preset) return { rule: preset.rule, dropped: [] };
  const [join, ...parts] = text.split(".");
  if (join !== "all" && join !== "any") return { rule: DEFAULT_RULE, dropped: [`the rule "${text}"`] };
  const dropped: string[] = [];
  const conditions = parts
    .map((part) => readCondition(part, known, (lost) => dropped.push(`the condition "${lost}" of the rule`)))
    .filter((condition) => condition !== undefined);
  if (conditions.length > 0 || parts.length === 0) return { rule: { join, conditions }, dropped };
  return { rule: DEFAULT_RULE, dropped: [...dropped, "the rule, as no condition was left"] };
}
