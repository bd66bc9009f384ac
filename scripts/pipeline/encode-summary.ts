import { SUMMARY_MEASURES } from "../../src/config/summary";
import { peopleOf } from "../../src/data/indicator";
import type { LevelHeader } from "../../src/data/column";
import type { BlockInput } from "../../src/data/pack";
import { UPPER_LEVELS, type SummaryHeader, type UpperLevel } from "../../src/data/summary";
import type { Areas } from "../../src/model/area";
import type { IndicatorData } from "../../src/model/indicator";
import { encodeLevel } from "./encode-level";
import { packFile } from "./gzip";

/** The bytes of summary.bin: the five summary measures of every area above MSOAs, from the columns already made. */
export function encodeSummary(areas: Areas, made: ReadonlyMap<string, IndicatorData>): Uint8Array {
  const blocks: BlockInput[] = [];
  const levels = SUMMARY_MEASURES.map(({ id }) => {
    const data = made.get(id);
    if (!data) throw new Error(`The summary needs the indicator ${id}, which was not made.`);
    const headers = UPPER_LEVELS.map((level): [UpperLevel, LevelHeader] => {
      const encoded = encodeLevel(`${id}.${level}.`, data[level], peopleOf(areas, level));
      blocks.push(...encoded.blocks);
      return [level, encoded.header];
    });
    return [id, Object.fromEntries(headers)] as const;
  });
  const header = { levels: Object.fromEntries(levels) } as SummaryHeader;
  return packFile(header, blocks);
}
