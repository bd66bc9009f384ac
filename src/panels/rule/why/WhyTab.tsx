import { VERDICT_WORDS } from "../../../config/text";
import { useMemo } from "react";
import { PRESETS } from "../../../config/rules";
import { VERDICT, type Verdict } from "../../../model/rule";
import { useCatalogue } from "../../../state/catalogue";
import { useAreas } from "../../../state/atlas";
import { selectArea, selectedIndices } from "../../../state/choose";
import { useView } from "../../../state/view-store";
import { evaluateRule } from "../../../stats/evaluate-rule";
import { explainRule } from "../../../stats/explain-rule";
import { ledgerOf } from "../../../stats/ledger-of";
import { sayJoin } from "../../../stats/say-join";
import { sayVerdict } from "../../../stats/say-verdict";
import { Section } from "../../../ui/Panel";
import { AreaField } from "../AreaField";
import styles from "../Explain.module.css";
import { TestTable } from "../TestTable";
import { useAllPresets } from "../use-all-presets";
import { Waits } from "../Waits";

const classOf = (verdict: Verdict): string | undefined =>
  verdict === VERDICT.yes ? styles.yes : verdict === VERDICT.unknown ? styles.unknown : undefined;

function Reasons({ msoa }: { readonly msoa: number }) {
  const catalogue = useCatalogue();
  const { rule } = useView();
  const { context, pending } = useAllPresets();
  const why = useMemo(() => {
    if (!context) return null;
    const results = explainRule(rule, context, msoa);
    const verdict = evaluateRule(rule, context)[msoa] as Verdict;
    return {
      results,
      verdict,
      said: sayVerdict(rule, verdict, results, catalogue),
      ledger: ledgerOf(PRESETS, context, msoa),
    };
  }, [catalogue, context, rule, msoa]);
  if (!why) return <Waits pending={pending} />;
  const flagging = why.ledger.filter(({ verdict }) => verdict === VERDICT.yes).length;
  return (
    <>
      <p className={styles.sentence} data-flagged={why.verdict === VERDICT.yes} role="status">
        {why.said}
      </p>
      <TestTable results={why.results} caption="The tests of the current rule on this area" />
      <Section title={`${flagging} of ${why.ledger.length} standard rules flag it`}>
        <div>
          {why.ledger.map(({ preset, verdict, results }) => (
            <details key={preset.id} className={styles.preset}>
              <summary>
                <span>{preset.name}</span>
                <span className={classOf(verdict)}>{VERDICT_WORDS[verdict]}</span>
              </summary>
              {sayJoin(preset.rule) === "" ? null : <p className={styles.lead}>{sayJoin(preset.rule)}.</p>}
              <TestTable results={results} caption={`The tests of ${preset.name} on this area`} />
            </details>
          ))}
        </div>
      </Section>
    </>
  );
}

/** Why the selected area is flagged or not: the sentence, the tests with their margins, and every standard rule. */
export function WhyTab() {
  const areas = useAreas();
  const { selection } = useView();
  const msoa = selectedIndices(areas, selection).at(-1) ?? null;
  return (
    <>
      <AreaField label="Area" value={msoa} onChange={(next) => selectArea(areas, next)} />
      {msoa === null ? (
        <p className={styles.lead}>
          Choose an area here, on the map or in the list, to see why it is flagged or not.
        </p>
      ) : (
        <Reasons msoa={msoa} />
      )}
    </>
  );
}
