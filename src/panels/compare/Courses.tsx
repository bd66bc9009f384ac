import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { EDITION_YEARS } from "../../config/editions";
import type { Editions } from "../../model/editions";
import { COURSE_MEASURES, coursesOf, type Course } from "../../readings/compare/courses";
import { membersOf } from "../../readings/levels";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useOpenPlan } from "../../state/plans";
import { useChoice, useOption, useView } from "../../state/view-store";
import { SelectField } from "../../ui/SelectField";
import { percent } from "../../words/format";
import { useAttribution } from "../profile/use-attribution";
import { useUnits } from "./use-units";

const YearLines = lazy(() => import("../../charts/YearLines"));
const WHAT = [
  { value: "footprints", label: "Footprints" },
  { value: "places", label: "Places (whole districts)" },
  { value: "neighbourhoods", label: "Neighbourhoods of the plan" },
] as const;

const course = ({ name, values }: Course, show: (v: number) => string): string =>
  `${name}: ${show(values[0] ?? NaN)} in 2004, ${show(values.at(-2) ?? NaN)} in 2019 and ${show(values.at(-1) ?? NaN)} in 2025.`;

/** Footprints or places over six editions, one brought out beside England. */
export function Courses({ editions }: { readonly editions: Editions }) {
  const areas = useAreas();
  const { footprint, place } = useView();
  const home = useDerived().place?.home?.id ?? null;
  const plan = useOpenPlan();
  const choices = plan ? WHAT : WHAT.slice(0, 2);
  const [what, setWhat] = useChoice(
    "compare.who",
    choices,
    home !== null ? "neighbourhoods" : footprint === null ? "footprints" : "places",
  );
  const [measure, setMeasure] = useChoice("compare.course", COURSE_MEASURES, "core20");
  const units = useUnits(what);
  const mine = { footprints: footprint, places: place, neighbourhoods: home }[what] ?? units[0]?.code ?? "";
  const [asked, bring] = useOption("compare.bring", mine);
  const chosen = units.some(({ code }) => code === asked) ? asked : mine;
  const source = useAttribution(["imd_editions_flagged_core20"]);
  const rows = useMemo(() => coursesOf(editions, measure, units, areas), [editions, measure, units, areas]);
  const england = useMemo(
    () => coursesOf(editions, measure, membersOf(areas, "ctry21"), areas),
    [editions, measure, areas],
  );
  const strong = [...rows.filter(({ code }) => code === chosen), ...england];
  const others = rows.filter(({ code }) => code !== chosen);
  const show = (value: number): string =>
    measure === "percentile" ? (value * 100).toFixed(0) : percent(value, value > 0 && value < 0.1 ? 1 : 0);
  const meaning = COURSE_MEASURES.find(({ value }) => value === measure)?.what ?? "";
  return (
    <>
      <SelectField label="Compare" value={what} choices={choices} onChange={setWhat} />
      <SelectField label="Measure" value={measure} choices={COURSE_MEASURES} onChange={setMeasure} />
      <SelectField
        label="Highlight"
        value={chosen}
        choices={rows.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={bring}
      />
      <ChartFrame
        title={`Six editions of the index: ${strong[0]?.name ?? "England"}`}
        units={`${meaning} of small areas in each edition, among those who live there today (mid-2022); up is more deprived relative to other areas`}
        source={source}
        summary={strong.map((one) => course(one, show)).join(" ")}
        table={{
          columns: [{ label: "Area" }, ...EDITION_YEARS.map((year) => ({ label: String(year), show }))],
          rows: [...strong, ...others].map(({ name, values }) => [name, ...values]),
        }}
      >
        <YearLines
          years={EDITION_YEARS}
          strong={strong}
          others={{
            name: `the other ${what}`,
            lines: others.map(({ values }) => values),
          }}
          show={show}
          reversed={measure === "percentile"}
        />
      </ChartFrame>
    </>
  );
}
