import type { PKind, Preset, Rule } from "../model/rule";

const hotSpot = (p: PKind): Rule => ({
  join: "all",
  conditions: [{ kind: "hotspot", indicator: "imd25_average_score", p, level: 0.05 }],
});

const core20: Rule = { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.5 }] };

/** The presets, the default first. */
export const PRESETS: readonly Preset[] = [
  {
    id: "core20-majority",
    name: "Core20 majority",
    why: "Core20 is NHS England's name for the people in England's most deprived fifth of small areas. That half or more of an area's people are among them is our rule.",
    rule: core20,
  },
  {
    id: "most-deprived-tenth-majority",
    name: "Most-deprived-tenth majority",
    why: "A sharper version: half or more of the people live in the most deprived tenth of small areas.",
    rule: { join: "all", conditions: [{ kind: "share", most: 10, atLeast: 0.5 }] },
  },
  {
    id: "worst-tenth-score",
    name: "Worst tenth by average score",
    why: "The simplest ranking: the tenth of England's areas with the highest average IMD score.",
    rule: { join: "all", conditions: [{ kind: "score", worst: 10, lens: "england" }] },
  },
  {
    id: "hot-spot",
    name: "Significant hot spot",
    why: "An unusual cluster: the area and its neighbours together are far more deprived than chance would arrange.",
    rule: hotSpot("permutation"),
  },
  {
    id: "deprived-and-unhealthy",
    name: "Deprived and unhealthy",
    why: "Core20 majority, and among the worst fifth of England for life expectancy or emergency admissions.",
    rule: {
      join: "all",
      conditions: [
        { kind: "share", most: 20, atLeast: 0.5 },
        {
          kind: "group",
          join: "any",
          tests: [
            { kind: "indicator", indicator: "le_female_2015_19", worst: 20, lens: "england" },
            { kind: "indicator", indicator: "le_male_2015_19", worst: 20, lens: "england" },
            { kind: "indicator", indicator: "sar_emergency_all_2015_20", worst: 20, lens: "england" },
          ],
        },
      ],
    },
  },
  {
    id: "left-behind",
    name: "Deprived with high community need",
    why: "Left behind, at MSOA level: the worst tenth of England both by IMD score and by community need.",
    rule: {
      join: "all",
      conditions: [
        { kind: "score", worst: 10, lens: "england" },
        { kind: "need", worst: 10, lens: "england" },
      ],
    },
  },
  {
    id: "worst-tenth-here",
    name: "Worst tenth within this footprint",
    why: "A relative view for footprints with little deprivation by national standards: the tenth with the highest scores here.",
    rule: { join: "all", conditions: [{ kind: "score", worst: 10, lens: "footprint" }] },
  },
];

/**
 * Words of links that now mean another rule than the preset of that id: a link keeps the answer it was made with. "hot-spot"
 * meant p by the normal approximation (docs/decisions/0006). New links write such a preset out.
 */
export const OLD_LINK_RULES: Readonly<Record<string, Rule>> = { "hot-spot": hotSpot("normal") };

export const DEFAULT_RULE: Rule = core20;

/** The preset of an id, or undefined. */
export const findPreset = (id: string): Preset | undefined => PRESETS.find((preset) => preset.id === id);
