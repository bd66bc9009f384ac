import type { Indicator } from "../model/indicator";

export type Theme = "light" | "dark";

/**
 * Anchors of the ramps, best end first: evenly spaced in lightness, told apart in every common kind of colour vision
 * and in grey (ColorBrewer's YlGnBu and Greys, with the dark theme's bright end turned down). Darker is always worse.
 */
const ANCHORS = {
  judged: {
    light: [
      "#fdfbd4",
      "#e3f3b9",
      "#b9e2b8",
      "#7fcdbb",
      "#46b2c3",
      "#2b8fbe",
      "#2566a9",
      "#223f92",
      "#0c1f63",
    ],
    dark: ["#e6e4b4", "#c7d9a0", "#9ccaa2", "#68b3a6", "#3c98ac", "#2b79a6", "#275a96", "#263f82", "#1c2766"],
  },
  neutral: {
    light: ["#f4efe9", "#e2d8ec", "#c9b9df", "#ab95cd", "#8a6fb7", "#6a4a9c", "#48277a"],
    dark: ["#d9d2e0", "#c2b3d6", "#a793c6", "#8b74b2", "#6f579c", "#563f84", "#3e2b68"],
  },
  // ColorBrewer's BrBG: teal for the better side, brown for the worse, pale for no change.
  diverging: {
    light: ["#01665e", "#5ab4ac", "#c7eae5", "#f1efe9", "#f0dfb8", "#d8b365", "#8c510a"],
    dark: ["#0b5d56", "#479089", "#9cc0bb", "#cfccc5", "#cbb88c", "#b08f4c", "#7c480c"],
  },
} as const;

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** A colour between two: `share` 0 is the first, 1 the second. */
export function mixColours(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return `#${a
    .map((value, at) =>
      Math.round(value + ((b[at] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function sample(anchors: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    // Five or fewer classes keep off the very ends, so that a class is never the colour of the paper.
    const place = count === 1 ? anchors.length - 1 : (at / (count - 1)) * (anchors.length - 1);
    const below = Math.min(Math.floor(place), anchors.length - 2);
    return mixColours(anchors[below] ?? "#000000", anchors[below + 1] ?? "#000000", place - below);
  });
}

/** `count` colours of the palette that judges, the least deprived or best first. */
export const judgedRamp = (count: number, theme: Theme): readonly string[] =>
  sample(ANCHORS.judged[theme], count);
/** `count` colours of the palette that only describes, the lowest value first. */
export const neutralRamp = (count: number, theme: Theme): readonly string[] =>
  sample(ANCHORS.neutral[theme], count);

/**
 * The colours of an indicator's classes, class 0 (lowest value; decile 1) first. Darker is the worse end by its polarity;
 * people and context take the neutral palette, moves one with no change in its middle.
 */
export function rampFor(
  indicator: Pick<Indicator, "polarity" | "classes">,
  count: number,
  theme: Theme,
): readonly string[] {
  if (indicator.classes === "diverging") return sample(ANCHORS.diverging[theme], count);
  if (indicator.polarity === "neutral") return neutralRamp(count, theme);
  const ramp = judgedRamp(count, theme);
  const worstFirst = indicator.classes === "deciles" || indicator.polarity === "low-worse";
  return worstFirst ? ramp.toReversed() : ramp;
}

/** IMD deciles 1 to 10, decile 1 (most deprived, darkest) first. */
export const decileRamp = (theme: Theme): readonly string[] => judgedRamp(10, theme).toReversed();

/** Classes of the spatial statistics, in the order of the result's class numbers. */
export const CLUSTER_COLOURS = {
  "high-high": "#c2185b",
  "low-low": "#2b6cb0",
  "high-low": "#f4a6c0",
  "low-high": "#a9cbee",
  "not significant": "#e9e7e2",
  "no neighbours": "#bdb9b0",
  "no data": "#d7d5d0",
} as const;

/** How often rules agree, and the two kinds of unknown, are drawn in greys: never on a ramp. */
export const MISSING = {
  light: { fill: "#e4e2de", mark: "#8d8a84" },
  dark: { fill: "#3a3d41", mark: "#7f848a" },
} as const;
export const SUPPRESSED = {
  light: { fill: "#cfccc6", mark: "#5d5a55" },
  dark: { fill: "#2b2e32", mark: "#a4a9af" },
} as const;

/** What is drawn over the choropleth. `halo` separates a mark from any colour of the ramp under it. */
export const MARKS = {
  light: {
    flag: "#d9480f",
    pocket: "#b5179e",
    bigLocal: "#111827",
    halo: "#ffffff",
    selected: "#0b0f14",
    hovered: "#0b0f14",
    noted: "#33302b",
  },
  dark: {
    flag: "#ff8a4c",
    pocket: "#ff7ad9",
    bigLocal: "#f8fafc",
    halo: "#0d1117",
    selected: "#ffffff",
    hovered: "#ffffff",
    noted: "#0d1117",
  },
} as const;

/** The paper: sea and neighbours, area lines, boundaries, labels. */
export const PAPER = {
  light: {
    land: "#eef1f3",
    line: "#ffffff",
    district: "#5b6672",
    icb: "#1f2933",
    label: "#1b2530",
    labelHalo: "#ffffff",
  },
  dark: {
    land: "#0f141a",
    line: "#0f141a",
    district: "#aab4bf",
    icb: "#f1f5f9",
    label: "#f1f5f9",
    labelHalo: "#0b0f14",
  },
} as const;
