import { indicatorOf } from "../../../config/indicators";
import type { Areas, Lsoas } from "../../../model/area";
import type { IndicatorData } from "../../../model/indicator";
import type { Holding } from "../../../readings/plan/holdings";
import { partOf } from "../../../readings/profile/reading";
import { formatValue } from "../../../words/format";
import { markOf } from "../../../words/say-value";
import { AREA_FIGURES, FiguresTable } from "./FiguresTable";

interface HomeFiguresProps {
  readonly areas: Areas;
  readonly home: Holding;
  readonly data: ReadonlyMap<string, IndicatorData>;
  readonly lsoas: Lsoas;
}

/** The main figures of a neighbourhood beside England's, made anew from its areas (counts summed, averages weighted by people); ranks, which cannot be, are left out. */
export function HomeFigures({ areas, home, data, lsoas }: HomeFiguresProps) {
  const member = { at: null, msoas: Int32Array.from(home.inside), population: areas.population };
  return (
    <FiguresTable
      caption="Main figures beside England, made anew from its areas: counts are summed, averages weighted by people. + leaves some areas out, e is estimated for some."
      data={data}
      rows={AREA_FIGURES.filter((id) => indicatorOf(id).method !== "rank")}
      here={(indicator, columns) => {
        const { value, status } = partOf(indicator, columns, member, lsoas);
        return `${formatValue(value, indicator.unit, indicator.decimals)} ${markOf(status)}`.trim();
      }}
    />
  );
}
