import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { EDITION_YEARS } from "../../config/editions";
import { shortIcbName } from "../../config/text";
import { MOVED_SINCE } from "../../model/rule";
import { lsoasOfScope } from "../../readings/compare/lsoas-of-scope";
import { tenthsGrid } from "../../readings/compare/tenths";
import { useAreas, useLsoas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { useChoice, useView } from "../../state/view-store";
import { SelectField } from "../../ui/SelectField";
import { count, percent } from "../../words/format";
import { useAttribution } from "../profile/use-attribution";
import { Waiting } from "../profile/Waiting";

const Grid = lazy(() => import("../../charts/TenthsGrid"));
const YEARS = MOVED_SINCE.toReversed().map((year) => ({ value: String(year), label: String(year) }));
const NONE = new Uint8Array(0);
const TENTHS = Array.from({ length: 10 }, (_, at) => at + 1);

/** Where the people of the scope stood among England's tenths in an earlier edition, by where they stand in 2025. */
export function Tenths({ tenths }: { readonly tenths: readonly Uint8Array[] }) {
  const areas = useAreas();
  const lsoas = useLsoas();
  const { vintage } = useView();
  const { scope, footprint, place } = useDerived();
  const name = shortIcbName(useScopeName());
  const [asked, setYear] = useChoice("compare.from", YEARS, "2019");
  const year = MOVED_SINCE.find((one) => String(one) === asked) ?? 2019;
  const source = useAttribution(["imd_editions_flagged_core20"]);
  const grid = useMemo(() => {
    if (lsoas.status !== "ready") return null;
    const board = place ? null : (footprint?.code ?? null);
    const rows = lsoasOfScope(areas, lsoas.value, vintage, board, scope);
    const [before, now] = [tenths[EDITION_YEARS.indexOf(year)] ?? NONE, tenths.at(-1) ?? NONE];
    return tenthsGrid(before, now, lsoas.value.population, rows);
  }, [areas, lsoas, vintage, scope, footprint, place, tenths, year]);
  if (!grid) return <Waiting pending={lsoas} what="The small areas" />;
  const all = grid.same + grid.more + grid.less;
  const rows = grid.people.map((line) => line.reduce((sum, people) => sum + people, 0));
  const shares = grid.people.map((line, a) => line.map((people) => people / (rows[a] ?? NaN)));
  return (
    <>
      <SelectField label="Where people stood in" value={asked} choices={YEARS} onChange={setYear} />
      <ChartFrame
        title={`Tenths of ${year} and of 2025: ${name}`}
        units={`Of the people (mid-2022) whose small area stood in each tenth of England in ${year}, the share by its tenth in 2025; 1 is the most deprived; no change is outlined`}
        source={source}
        summary={`${percent(grid.same / all)} of people live in a small area of the same tenth as in ${year}, ${percent(grid.more / all)} in one of a more deprived tenth, ${percent(grid.less / all)} in one of a less deprived tenth, relative to other areas.`}
        notes={`${percent(grid.same / all)} in the same tenth, ${percent(grid.more / all)} in a more deprived one, ${percent(grid.less / all)} in a less deprived one. Small areas whose boundaries changed are estimated.`}
        table={{
          columns: [
            { label: `Tenth in ${year}` },
            ...TENTHS.map((tenth) => ({ label: `People in tenth ${tenth} in 2025`, show: count })),
            { label: "All", show: count },
          ],
          rows: grid.people.map((line, a) => [String(a + 1), ...line, rows[a] ?? NaN]),
        }}
      >
        <Grid
          shares={shares}
          rowName={String(year)}
          columnName="2025, tenths of England’s small areas"
          show={(share) => (share < 0.005 ? "<1" : percent(share).replace("%", ""))}
        />
      </ChartFrame>
    </>
  );
}
