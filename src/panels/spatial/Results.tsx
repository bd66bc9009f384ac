import { CLASSES_OF, CLUSTER_WORDS, clusterColours } from "../../config/cluster-words";
import { NORMAL_WORDS, PERMUTATIONS, sayPermutations } from "../../config/permutations";
import { shortIcbName } from "../../config/text";
import { writeCsv } from "../../export/csv";
import { fileName } from "../../export/file-name";
import { saveFile } from "../../export/save";
import { zipOf } from "../../export/zip";
import type { ClusterClass } from "../../model/cluster";
import { useCatalogue } from "../../state/catalogue";
import { useAreas, useIndicatorData } from "../../state/atlas";
import type { ClusterRun } from "../../state/cluster-run";
import { useDerived, useScopeName } from "../../state/derived";
import { sayMethod, showLayer } from "../../state/overlay";
import { useTheme } from "../../state/theme";
import { changeView, useOption, useViewStore } from "../../state/view-store";
import type { ClusterAnswer, ClusterQuestion } from "../../stats/cluster";
import type { GlobalMoran } from "../../stats/global-moran";
import { sayIndicator } from "../../stats/say-rule";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { sayMarkedValue, sayMarks } from "../../words/say-value";
import type { Column } from "../../model/indicator";
import { Section } from "../../ui/Panel";
import { SelectField } from "../../ui/SelectField";
import { useAttribution } from "../profile/use-attribution";
import { AreaButton } from "../rule/AreaButton";
import { addCondition } from "../../readings/rule/edits";
import explain from "../rule/Explain.module.css";
import { MoreRows } from "../rule/MoreRows";
import { areasOfClass, classCounts, clusterTable, questionTable } from "../../readings/spatial/cluster-rows";
import styles from "./Spatial.module.css";

const sayP = (p: number): string => (Number.isNaN(p) ? "–" : p < 0.0001 ? "< 0.0001" : p.toFixed(4));
const sayZ = (z: number): string => (Number.isNaN(z) ? "–" : z.toFixed(2).replace("-", "\u2212"));

/** Global Moran's I in a sentence. */
export function sayMoran({ statistic, expected, z, n }: GlobalMoran, name: string): string {
  const like =
    statistic > 0.3
      ? "neighbours are much alike"
      : statistic > 0.1
        ? "neighbours are somewhat alike"
        : statistic < -0.1
          ? "neighbours tend to differ"
          : "hardly any pattern between neighbours";
  return `Over all England, ${name} has a global Moran’s I of ${statistic.toFixed(3)} (${expected.toFixed(4).replace("-", "\u2212")} would be expected of chance; z ${sayZ(z)}; ${count(n)} areas): ${like}.`;
}

function Classes({ answer }: { readonly answer: ClusterAnswer }) {
  const { scope } = useDerived();
  const areas = useAreas();
  const theme = useTheme();
  const name = shortIcbName(useScopeName());
  const colours = clusterColours(answer.question.statistic, theme);
  const whole = scope.length === areas.code.length;
  return (
    <table className={explain.table}>
      <caption className="visually-hidden">Areas in each class</caption>
      <thead>
        <tr>
          <th scope="col">Class</th>
          {whole ? null : (
            <th scope="col" className={explain.number}>
              {name}
            </th>
          )}
          <th scope="col" className={explain.number}>
            England
          </th>
        </tr>
      </thead>
      <tbody>
        {classCounts(answer, scope).map(({ name: one, here, england }, at) => (
          <tr key={one}>
            <th scope="row">
              <span
                className={styles.swatch}
                style={{ background: one === "no data" ? "none" : colours[at] }}
              />
              <strong>{CLUSTER_WORDS[one].name}</strong>: {CLUSTER_WORDS[one].says}
            </th>
            {whole ? null : <td className={explain.number}>{count(here)}</td>}
            <td className={explain.number}>{count(england)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AreasOfClass({ answer, column }: { readonly answer: ClusterAnswer; readonly column: Column }) {
  const catalogue = useCatalogue();
  const { scope } = useDerived();
  const all = CLASSES_OF[answer.question.statistic];
  const [asked, setAsked] = useOption("spatial.class", "0");
  const wanted: ClusterClass = all[Number(asked)] ?? all[0] ?? "not significant";
  const indicator = catalogue.lookUp(answer.question.indicator);
  const rows = areasOfClass(answer, scope, wanted);
  const marks = sayMarks([column], rows);
  return (
    <Section title={`${CLUSTER_WORDS[wanted].name}: ${count(rows.length)} areas`}>
      <SelectField
        label="List the areas of class"
        value={String(all.indexOf(wanted))}
        choices={all.map((one, at) => ({ value: String(at), label: CLUSTER_WORDS[one].name }))}
        onChange={setAsked}
      />
      {marks === "" ? null : <p className={styles.hint}>{marks}</p>}
      <MoreRows items={rows} step={20} what="areas">
        {(shown) => (
          <table className={explain.table}>
            <caption className="visually-hidden">Areas of the class, the most unusual first</caption>
            <thead>
              <tr>
                <th scope="col">Area</th>
                <th scope="col" className={explain.number}>
                  Value
                </th>
                <th scope="col" className={explain.number}>
                  z
                </th>
                <th scope="col" className={explain.number}>
                  Adjusted p
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((msoa) => (
                <tr key={msoa}>
                  <th scope="row">
                    <AreaButton msoa={msoa} />
                  </th>
                  <td className={explain.number}>{sayMarkedValue(indicator, column, msoa)}</td>
                  <td className={explain.number}>{sayZ(answer.z[msoa] ?? NaN)}</td>
                  <td className={explain.number}>{sayP(answer.adjusted[msoa] ?? NaN)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </MoreRows>
    </Section>
  );
}

/** What a rule makes of a question that it cannot ask just so, or "". */
export function sayRuleDiffers({ permutations, seed, adjust }: ClusterQuestion): string {
  const normal = permutations === 0;
  const same = normal || (permutations === PERMUTATIONS.rounds && seed === PERMUTATIONS.seed);
  if (same && adjust === "bh") return "";
  return `In a rule, hot spots are judged by ${normal ? `the ${NORMAL_WORDS}` : sayPermutations()}, and Benjamini-Hochberg.`;
}

/** Takes the hot spots into the rule as a condition, with the same kind of p; rules use Benjamini-Hochberg. */
function putInRule({ question }: ClusterAnswer): void {
  const { view, setRule } = useViewStore.getState();
  const { indicator, level } = question;
  const p = question.permutations > 0 ? "permutation" : "normal";
  setRule(addCondition(view.rule, { kind: "hotspot", indicator, p, level }));
  changeView(
    { panel: "rule", options: { ...useViewStore.getState().view.options, "rule.tab": "build" } },
    "replace",
  );
}

/** What came out: the classes counted, the areas of one, global Moran's I, and what can be done with it. */
export function Results({ run }: { readonly run: Extract<ClusterRun, { status: "ready" }> }) {
  const catalogue = useCatalogue();
  const areas = useAreas();
  const { overlay } = useDerived();
  const { answer, moran } = run;
  const { question } = answer;
  const data = useIndicatorData(question.indicator);
  const attribution = useAttribution([question.indicator]);
  const indicator = catalogue.lookUp(question.indicator);
  const shown = overlay?.id === question.statistic;
  const differs = question.statistic === "gi-star" ? sayRuleDiffers(question) : "";
  if (data.status !== "ready") return null;
  const values = data.value.msoa21.value;
  const save = (): void => {
    const what = `${question.statistic} ${question.indicator}`;
    const name = (extension: string): string =>
      fileName({ scope: "England", what, settings: question, date: new Date(), extension });
    const about = questionTable(answer, indicator.definition, attribution);
    const zip = zipOf([
      { name: name("csv"), content: writeCsv(clusterTable(areas, values, answer)) },
      { name: name("csv").replace(/\.csv$/, "_about.csv"), content: writeCsv(about) },
    ]);
    saveFile(zip, name("zip"));
  };
  return (
    <>
      <Section title={`Unusual clusters of ${sayIndicator(question.indicator, catalogue)}`}>
        <p className={styles.hint}>
          {indicator.period}. {sayMethod(question)}. {count(answer.tested)} areas tested, on all England’s
          neighbours. High means a high value
          {indicator.polarity === "low-worse" ? ", which is the better end here" : ""}.
        </p>
        <Classes answer={answer} />
        <p>{sayMoran(moran, sayIndicator(question.indicator, catalogue))}</p>
        <div className={explain.tools}>
          <Button
            look={shown ? "outline" : "solid"}
            onPress={() => showLayer(shown ? null : question.statistic)}
          >
            {shown ? "Take it off the map" : "Show it on the map"}
          </Button>
          {question.statistic === "gi-star" ? (
            <Button onPress={() => putInRule(answer)}>Use in a rule</Button>
          ) : null}
          <Button onPress={save}>Download as CSV</Button>
        </div>
        {differs ? <p className={styles.hint}>{differs}</p> : null}
        <p className={styles.hint}>Source: {attribution}</p>
      </Section>
      <AreasOfClass answer={answer} column={data.value.msoa21} />
    </>
  );
}
