import { decodeLevel } from "../../src/data/column";
import { peopleOf } from "../../src/data/indicator";
import { decodePack, encodePack, type BlockInput } from "../../src/data/pack";
import { LEVELS, type Level } from "../../src/model/codes";
import { STATUS, type Column, type Indicator, type IndicatorData } from "../../src/model/indicator";
import { RECIPES } from "../recipes";
import type { Parts, Recipe } from "../recipes/recipe";
import { aggregate, type Made } from "./aggregate";
import { encodeLevel } from "./encode-level";
import { packFile } from "./gzip";
import type { Inputs } from "./inputs";
import type { Grouping, Spine } from "./spine";

/** An indicator as it ships: decoded again from its bytes, so that downloads hold exactly what the app reads. */
export interface BuiltColumn {
  readonly data: IndicatorData;
  readonly file: Uint8Array;
  readonly lsoaFile: Uint8Array | null;
}

/** The grouping of a recipe's rows at a level; null where the rows are the level. */
function groupingOf(spine: Spine, rows: Parts["level"], level: Level): Grouping | null {
  if (rows === "lsoa21") return spine.lsoaIn[level];
  return level === "msoa21" ? null : spine.msoaIn[level];
}

/** England's row where it is so by definition. */
const byDefinition = (value: number): Made => ({
  num: Float64Array.of(value),
  den: Float64Array.of(1),
  scale: 1,
  status: Uint8Array.of(STATUS.value),
});

function atLevel(
  { benchmark }: Indicator,
  recipe: Recipe,
  level: Level,
  inputs: Inputs,
  parts: Parts | null,
  made: (id: string) => IndicatorData,
): Made {
  if (benchmark !== undefined && level === "ctry21") return byDefinition(benchmark);
  if (recipe.kind === "each" || !parts)
    return (recipe as Extract<Recipe, { kind: "each" }>).at(level, inputs, made);
  const grouping = groupingOf(inputs.spine, parts.level, level);
  const { lsoa, areas } = inputs.spine;
  return grouping
    ? aggregate(parts, grouping, parts.level === "lsoa21" ? lsoa.people : areas.population)
    : parts;
}

/** Makes the column of an indicator at every level, and by LSOA where it has `byLsoa`. Throws when its recipe is missing. */
export function makeColumn(
  indicator: Indicator,
  inputs: Inputs,
  made: (id: string) => IndicatorData,
): BuiltColumn {
  const { id } = indicator;
  const recipe = RECIPES[id];
  if (!recipe) throw new Error(`The indicator ${id} has no recipe. Add one in scripts/recipes.`);
  const parts = recipe.kind === "sum" ? recipe.parts(inputs) : null;
  const encoded = LEVELS.map((level) =>
    encodeLevel(
      `${level}.`,
      atLevel(indicator, recipe, level, inputs, parts, made),
      peopleOf(inputs.spine.areas, level),
    ),
  );
  const levels = Object.fromEntries(LEVELS.map((level, i) => [level, encoded[i]?.header]));
  const blocks: BlockInput[] = encoded.flatMap((e) => e.blocks);
  const pack = decodePack(encodePack({}, blocks));
  const columns = LEVELS.map((level, i): [Level, Column] => {
    const header = encoded[i]?.header;
    if (!header) throw new Error(`No header for ${id} at ${level}.`);
    return [level, decodeLevel(id, `${level}.`, header, pack, peopleOf(inputs.spine.areas, level))];
  });
  return {
    data: Object.fromEntries(columns) as Record<Level, Column>,
    file: packFile({ levels }, blocks),
    lsoaFile: indicator.byLsoa ? lsoaFile(indicator, recipe, inputs, parts) : null,
  };
}

function lsoaFile({ id }: Indicator, recipe: Recipe, inputs: Inputs, parts: Parts | null): Uint8Array {
  const rows = parts ?? (recipe.kind === "each" ? recipe.lsoa?.(inputs) : undefined);
  if (rows?.level !== "lsoa21")
    throw new Error(`The indicator ${id} says byLsoa, but its recipe has no LSOA rows.`);
  const { header, blocks } = encodeLevel("", rows, inputs.spine.lsoa.people);
  return packFile({ level: header }, blocks);
}
