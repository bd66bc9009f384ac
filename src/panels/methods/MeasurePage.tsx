import { GROUP_NAMES } from "../../config/indicators";
import { sourcesOf } from "../../config/indicator-sources";
import { ONE_FILE } from "../../data";
import { writeCsv } from "../../export/csv";
import { fileName } from "../../export/file-name";
import { saveFile } from "../../export/save";
import type { Indicator, IndicatorData } from "../../model/indicator";
import { useCatalogue } from "../../state/catalogue";
import { useAreas, useIndicatorData } from "../../state/atlas";
import { sayNotHere } from "../../state/not-here";
import { lsoaDetailOf } from "../../state/lsoa-detail";
import { changeView, useOption, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { formatValue } from "../../words/format";
import { BY_DEFINITION, sayNotedValue } from "../../words/say-value";
import { Notice } from "../../ui/Notice";
import { Section } from "../../ui/Panel";
import { MeasureChooser } from "../indicator/MeasureChooser";
import { unitWords } from "../../words/unit-words";
import { CoverageTable } from "./CoverageTable";
import { Facts } from "./Facts";
import { measureTable } from "../../readings/methods/measure-table";
import { MeasureSources } from "./MeasureSources";
import styles from "./Methods.module.css";
import { GEOGRAPHY_WORDS, POLARITY_WORDS, sayClassing, sayLarger } from "../../readings/methods/words";

const NAMED = { scope: "England", extension: "csv" } as const;

const LSOA_WORDS = {
  "imd-decile": "Zoomed in, LSOAs show the national IMD decile that this is made from.",
  values: "Zoomed in, LSOAs show their own values in the same classes.",
  none: "Not shown for LSOAs.",
} as const;

/** Least, middle and greatest value of England's MSOAs, in words. */
function sayRange({ unit, decimals }: Indicator, { msoa21 }: IndicatorData): string {
  const sorted = msoa21.value.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number): string =>
    formatValue(sorted[Math.round(share * (sorted.length - 1))] ?? NaN, unit, decimals);
  return `from ${at(0)} to ${at(1)}; half of them between ${at(0.25)} and ${at(0.75)}`;
}

/** England's value, and what stands behind it; 100 of a ratio is so by definition. */
function sayEngland(indicator: Indicator, { ctry21 }: IndicatorData, people: number): string {
  const value = ctry21.value[0] ?? NaN;
  if (Number.isNaN(value))
    return indicator.group === "own"
      ? "none: too few of its areas have a figure"
      : "none: it is a place among areas, or a class";
  const said = sayNotedValue(indicator, ctry21, 0, people);
  return value === indicator.benchmark ? `${said}, ${BY_DEFINITION}` : said;
}

function Values({ indicator }: { readonly indicator: Indicator }) {
  const areas = useAreas();
  const data = useIndicatorData(indicator.id);
  if (data.status === "loading") return <p>Loading the values…</p>;
  if (data.status === "failed") {
    return (
      <Notice tone="problem" onRetry={data.retry}>
        The values could not be loaded. {data.reason}
      </Notice>
    );
  }
  const { classes } = indicator;
  const download = (): void => {
    const text = writeCsv(measureTable(areas, data.value.msoa21));
    saveFile(
      new Blob([text], { type: "text/csv" }),
      fileName({ ...NAMED, what: `all msoas ${indicator.id}`, date: new Date() }),
    );
  };
  return (
    <>
      <Facts
        facts={[
          ["England", sayEngland(indicator, data.value, areas.people.ctry21[0] ?? NaN)],
          ["MSOAs", classes === "categories" ? "" : sayRange(indicator, data.value)],
        ]}
      />
      <CoverageTable data={data.value} />
      <div className={styles.actions}>
        <Button onPress={download}>Download this measure for all MSOAs (CSV)</Button>
      </div>
    </>
  );
}

/** Everything there is to know of one measure: what it is, how it is made, for whom there is a value, and whose it is. */
export function MeasurePage() {
  const catalogue = useCatalogue();
  const { indicator: shown } = useView();
  const [chosen, choose] = useOption("methods.indicator", shown);
  const indicator = catalogue.lookUp(catalogue.find(chosen) ? chosen : shown);
  const absent = ONE_FILE ? sayNotHere(chosen) : null;
  const { name, group, definition, caveat, period, geography, polarity } = indicator;
  return (
    <>
      <MeasureChooser value={indicator.id} onChoose={choose}>
        <span className={styles.choice}>
          <span className="visually-hidden">Measure: </span>
          {name}
        </span>
        <span aria-hidden="true">▾</span>
      </MeasureChooser>
      {absent === null ? null : <Notice>{`This asks for ${absent}.`}</Notice>}
      <Section title={name}>
        <p>{definition}</p>
        {caveat ? <p className={styles.caveat}>{caveat}</p> : null}
        {indicator.id === shown ? (
          <p className={styles.small}>On the map now.</p>
        ) : (
          <div className={styles.actions}>
            <Button onPress={() => changeView({ indicator: indicator.id })}>Show on the map</Button>
          </div>
        )}
        <Facts
          facts={[
            ["Group", GROUP_NAMES[group]],
            ["Unit", unitWords(indicator)],
            ["Period", period],
            ["Which end is worse", POLARITY_WORDS[polarity]],
            ["Published for", GEOGRAPHY_WORDS[geography]],
            ["Larger areas", sayLarger(indicator)],
            ["LSOAs", LSOA_WORDS[lsoaDetailOf(indicator)]],
            ["Classes", sayClassing(indicator)],
            ["Name in files", <code key="id">{indicator.id}</code>],
          ]}
        />
      </Section>
      <Section title="Values and coverage">
        <Values key={indicator.id} indicator={indicator} />
      </Section>
      <Section title="Where it comes from">
        <MeasureSources indicator={indicator.id} own={sourcesOf(indicator)} />
      </Section>
    </>
  );
}
