import type { Catalogue } from "../../model/catalogue";
import { useCatalogue } from "../../state/catalogue";
import { lazy, useMemo } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { GROUP_NAMES } from "../../config/indicators";
import { shortIcbName, VERDICT_WORDS } from "../../config/text";
import { ONE_FILE } from "../../data";
import type { Indicator } from "../../model/indicator";
import { VERDICT, type Verdict } from "../../model/rule";
import { useAreas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { setHover, useHover } from "../../state/hover";
import { sayNotHere } from "../../state/not-here";
import { useOption } from "../../state/view-store";
import { correlation } from "../../stats/correlation";
import { sayIndicator } from "../../stats/say-rule";
import { simpleFit } from "../../stats/simple-fit";
import { formatDifference, formatValue } from "../../words/format";
import { Notice } from "../../ui/Notice";
import { Section } from "../../ui/Panel";
import { SelectField } from "../../ui/SelectField";
import { unitWords } from "../../words/unit-words";
import { NotInThisFile } from "../indicator/NotInThisFile";
import { AreaLink, openProfile } from "../profile/AreaLink";
import { areaName } from "../../readings/profile/area-name";
import { useAttribution } from "../profile/use-attribution";
import { useColumns } from "../profile/use-columns";
import { Waiting } from "../profile/Waiting";
import styles from "./Compare.module.css";
import { sayMarks } from "../../words/say-value";
import { markedCell } from "./marked-cell";
import { furthest, pointsOf, sayRelation } from "./relation";

const ScatterCanvas = lazy(() => import("../../charts/ScatterCanvas"));
/** What can stand on an axis: all listed indicators but classes. */
const choicesOf = ({ indicators }: Catalogue) =>
  indicators
    .filter((one) => one.unit !== "category" && one.listed !== false)
    .map((one) => ({ value: one.id, label: one.name, section: GROUP_NAMES[one.group] }));

function Residuals({
  title,
  rows,
  residual,
  show,
}: {
  title: string;
  rows: readonly number[];
  residual: Float64Array;
  show: (v: number) => string;
}) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {rows.map((i) => (
          <li key={i}>
            <AreaLink msoa={i} />
            <span className={styles.quiet}>{` ${show(residual[i] ?? NaN)} from the line`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const plain = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 3 });
const asPercent = (value: number): string => `${plain(value * 100)}%`;
const tickOf = ({ unit }: Indicator) => (unit === "proportion" ? asPercent : plain);

/** Any two indicators for the scope's areas, with a straight-line fit and the areas furthest from it. */
export function Relation() {
  const catalogue = useCatalogue();
  const choices = useMemo(() => choicesOf(catalogue), [catalogue]);
  const areas = useAreas();
  const { scope, answer } = useDerived();
  const name = shortIcbName(useScopeName());
  const hovered = useHover((hover) => hover.msoa);
  const [xId, setX] = useOption("compare.x", "imd25_average_score");
  const [yId, setY] = useOption("compare.y", "le_female_2015_19");
  const x = catalogue.find(xId) ?? catalogue.lookUp("imd25_average_score");
  const y = catalogue.find(yId) ?? catalogue.lookUp("le_female_2015_19");
  const absent = ONE_FILE ? [xId, yId].flatMap((id) => sayNotHere(id) ?? []) : [];
  const ids = useMemo(() => [...new Set([x.id, y.id])], [x, y]);
  const { data, pending } = useColumns(ids);
  const source = useAttribution(ids);
  const found = useMemo(() => {
    const [across, up] = [data?.get(x.id)?.msoa21, data?.get(y.id)?.msoa21];
    if (!across || !up || !answer) return null;
    const [xs, ys] = [across.value, up.value];
    const points = pointsOf(xs, ys, answer.verdict, scope);
    return { across, up, points, fit: simpleFit(xs, ys, scope), with: correlation(xs, ys, scope) };
  }, [data, x, y, answer, scope]);
  const pickers = (
    <>
      {absent.length > 0 ? <Notice>{`This asks for ${absent.join(" and ")}.`}</Notice> : null}
      <div className={styles.row}>
        <SelectField label="Across" value={x.id} choices={choices} onChange={setX} />
        <SelectField label="Up" value={y.id} choices={choices} onChange={setY} />
      </div>
      {ONE_FILE ? <NotInThisFile className={styles.quiet} /> : null}
    </>
  );
  if (!found)
    return (
      <Section title="Do two measures go together?">
        {pickers}
        <Waiting pending={pending} what="The two measures" />
      </Section>
    );
  const { across, up, points, fit } = found;
  const showX = (value: number): string => formatValue(value, x.unit, x.decimals);
  const showY = (value: number): string => formatValue(value, y.unit, y.decimals);
  const ends =
    fit && y.polarity !== "neutral" && x.id !== y.id
      ? furthest(fit.residual, points.row, y.polarity, 5)
      : null;
  const showGap = (value: number): string => formatDifference(value, y.unit, y.decimals);
  const sentence = sayRelation(found.with, fit);
  return (
    <Section title="Do two measures go together?">
      {pickers}
      <ChartFrame
        title={`${y.name} by ${sayIndicator(x.id, catalogue)}: ${name}`}
        units={`MSOAs. Across: ${unitWords(x)}, ${x.period}. Up: ${unitWords(y)}, ${y.period}.`}
        source={source}
        summary={sentence}
        notes={`${sentence} Measures that go together need not cause one another, and what holds for areas need not hold for people. The line is ordinary least squares. Each area counts once, whatever its people: line, correlation and distances from the line are not weighted by people. ${sayMarks([across, up], scope)}`}
        table={{
          columns: [
            { label: "Area" },
            { label: "Code" },
            { label: x.name, show: showX },
            { label: y.name, show: showY },
            { label: "From the line", show: showGap },
            { label: "Flagged" },
          ],
          rows: Array.from(points.row, (i) => [
            areaName(areas, i),
            areas.code[i] ?? "",
            markedCell(across, i, showX),
            markedCell(up, i, showY),
            fit?.residual[i] ?? NaN,
            VERDICT_WORDS[(answer?.verdict[i] ?? VERDICT.unknown) as Verdict],
          ]),
        }}
      >
        <ScatterCanvas
          points={points}
          xLabel={x.name}
          yLabel={y.name}
          tickX={tickOf(x)}
          tickY={tickOf(y)}
          showX={showX}
          showY={showY}
          fit={fit}
          hovered={hovered}
          nameOf={(i) => areaName(areas, i)}
          onHover={setHover}
          onPick={(i) => openProfile(areas, i)}
          markedName="flagged by the rule"
        />
      </ChartFrame>
      {ends && fit ? (
        <>
          <p className={styles.quiet}>
            Questions to ask, not verdicts, and not weighted by people: which areas do better or worse than
            the line would lead one to expect, and what do people there know about why?
          </p>
          <div className={styles.row}>
            <Residuals
              title="Better than the line"
              rows={ends.better}
              residual={fit.residual}
              show={showGap}
            />
            <Residuals title="Worse than the line" rows={ends.worse} residual={fit.residual} show={showGap} />
          </div>
        </>
      ) : null}
    </Section>
  );
}
