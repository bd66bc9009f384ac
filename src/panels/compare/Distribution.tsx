import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { shortIcbName } from "../../config/text";
import { useAreas, useIndicatorData, useLsoas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { useView } from "../../state/view-store";
import { count, percent } from "../../words/format";
import { Section } from "../../ui/Panel";
import { peopleByDecile } from "../../stats/people-by-decile";
import { useAttribution } from "../profile/use-attribution";
import { Waiting } from "../profile/Waiting";
import { lsoasOfScope } from "../../readings/compare/lsoas-of-scope";

const GroupedBars = lazy(() => import("../../charts/GroupedBars"));
const SOURCES = ["iod2025", "population-mid2022"];
const DECILES = Array.from({ length: 10 }, (_, i) => String(i + 1));

interface DecilesProps {
  readonly of: "LSOA" | "MSOA";
  readonly here: readonly number[];
  readonly england: readonly number[];
  readonly name: string;
}

function Deciles({ of, here, england, name }: DecilesProps) {
  const source = useAttribution(SOURCES);
  const sum = (people: readonly number[]): number => people.reduce((a, b) => a + b, 0);
  const shares = (people: readonly number[]): number[] => people.map((p) => p / sum(people));
  const [own, all] = [shares(here), shares(england)];
  const fifth = (share: readonly number[]): number => (share[0] ?? 0) + (share[1] ?? 0);
  const series = [{ name, values: own }, ...(name === "England" ? [] : [{ name: "England", values: all }])];
  return (
    <ChartFrame
      title={`People by national decile of their ${of}: ${name}`}
      units={`Share of residents, mid-2022, by IMD 2025 decile of ${of}s; 1 is the most deprived`}
      source={source}
      summary={`${percent(fifth(own))} of people in ${name} live in the two most deprived deciles of ${of}s; in England ${percent(fifth(all))}.`}
      table={{
        columns: [
          { label: `Decile of ${of}` },
          { label: `People, ${name}`, show: count },
          { label: `Share, ${name}`, show: (v) => percent(v, 1) },
          { label: "People, England", show: count },
          { label: "Share, England", show: (v) => percent(v, 1) },
        ],
        rows: DECILES.map((decile, d) => [
          decile,
          here[d] ?? NaN,
          own[d] ?? NaN,
          england[d] ?? NaN,
          all[d] ?? NaN,
        ]),
      }}
    >
      <GroupedBars
        categories={DECILES}
        series={series}
        show={(v) => percent(v)}
        axis="decile: 1 most deprived"
      />
    </ChartFrame>
  );
}

/** How the scope's people spread over the national deciles, by LSOA and by MSOA, beside England's. */
export function Distribution() {
  const areas = useAreas();
  const { vintage } = useView();
  const { scope, footprint, place } = useDerived();
  const name = shortIcbName(useScopeName());
  const lsoas = useLsoas();
  const deciles = useIndicatorData("imd25_national_decile");
  const people = useMemo(() => {
    if (lsoas.status !== "ready" || deciles.status !== "ready") return null;
    const { imdDecile, population } = lsoas.value;
    const board = place ? null : (footprint?.code ?? null);
    const here = lsoasOfScope(areas, lsoas.value, vintage, board, scope);
    const msoaDecile = deciles.value.msoa21.value;
    return {
      lsoaHere: peopleByDecile(imdDecile, population, here),
      lsoaEngland: peopleByDecile(imdDecile, population, population.keys()),
      msoaHere: peopleByDecile(msoaDecile, areas.population, scope),
      msoaEngland: peopleByDecile(msoaDecile, areas.population, areas.code.keys()),
    };
  }, [lsoas, deciles, scope, areas, vintage, footprint, place]);
  if (!people)
    return <Waiting pending={lsoas.status === "ready" ? deciles : lsoas} what="The distribution" />;
  return (
    <Section title="How do people spread over the deciles?">
      <Deciles of="LSOA" name={name} here={people.lsoaHere} england={people.lsoaEngland} />
      <Deciles of="MSOA" name={name} here={people.msoaHere} england={people.msoaEngland} />
    </Section>
  );
}
