import { VERDICT_WORDS } from "../../../config/text";
import { useMemo } from "react";
import { PRESETS } from "../../../config/rules";
import { VERDICT } from "../../../model/rule";
import type { RuleContext } from "../../../stats/rule-context";
import { useCatalogue } from "../../../state/catalogue";
import { useAreas } from "../../../state/atlas";
import { selectedIndices } from "../../../state/choose";
import { useDerived } from "../../../state/derived";
import { useOption, useView } from "../../../state/view-store";
import { compareAreas } from "../../../stats/compare-areas";
import { evaluateRule } from "../../../stats/evaluate-rule";
import { listOf, sayTest } from "../../../stats/say-rule";
import { Section } from "../../../ui/Panel";
import { Button } from "../../../ui/Button";
import { AreaField } from "../AreaField";
import styles from "../Explain.module.css";

import { useAllPresets } from "../use-all-presets";
import { Waits } from "../Waits";
import { otherwiseAround, readPair, writePair } from "../../../readings/rule/two/pair";
import { SeparatingTests } from "./SeparatingTests";

interface Two {
  readonly context: RuleContext;
  readonly first: number;
  readonly second: number;
}

function Separating({ context, first, second }: Two) {
  const catalogue = useCatalogue();
  const areas = useAreas();
  const { rule } = useView();
  const rows = useMemo(() => compareAreas(rule, context, first, second), [rule, context, first, second]);
  const verdict = useMemo(() => evaluateRule(rule, context), [rule, context]);
  const names = [areas.name[first] ?? "", areas.name[second] ?? ""] as const;
  const apart = rows
    .filter(({ separates }) => separates)
    .map(({ first: { test } }) => sayTest(test, catalogue));
  const alike = verdict[first] === verdict[second];
  const stand = (msoa: number): string =>
    verdict[msoa] === VERDICT.yes
      ? "is flagged"
      : verdict[msoa] === VERDICT.unknown
        ? "cannot be judged"
        : "is not flagged";
  return (
    <>
      <p className={styles.sentence} role="status">
        {names[0]} {stand(first)}; {names[1]} {stand(second)}.{" "}
        {apart.length === 0
          ? "No test of the rule separates them."
          : `${alike ? "Tests that differ all the same" : "What separates them"}: ${listOf(apart, "and")}.`}
      </p>
      <SeparatingTests tests={rows} names={names} />
    </>
  );
}

function PresetsOnBoth({ context, first, second }: Two) {
  const areas = useAreas();
  const verdicts = useMemo(() => PRESETS.map(({ rule }) => evaluateRule(rule, context)), [context]);
  return (
    <Section title="What other rules would say">
      <table className={styles.table}>
        <caption className="visually-hidden">Every standard rule on the two areas</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">{areas.name[first]}</th>
            <th scope="col">{areas.name[second]}</th>
          </tr>
        </thead>
        <tbody>
          {PRESETS.map(({ id, name }, row) => (
            <tr key={id} data-strong={verdicts[row]?.[first] !== verdicts[row]?.[second]}>
              <th scope="row">{name}</th>
              {[first, second].map((msoa) => (
                <td key={msoa} className={verdicts[row]?.[msoa] === VERDICT.yes ? styles.yes : undefined}>
                  {VERDICT_WORDS[(verdicts[row]?.[msoa] ?? VERDICT.unknown) as 0 | 1 | 2]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Two areas side by side: which tests of the rule tell a flagged one from one that is not. */
export function TwoAreasTab() {
  const areas = useAreas();
  const { selection } = useView();
  const { answer } = useDerived();
  const { context, pending } = useAllPresets();
  const picked = selectedIndices(areas, selection);
  const fallback = writePair(areas, picked.at(-1) ?? null, picked.at(-2) ?? null);
  const [text, setText] = useOption("rule.two", fallback);
  const [first, second] = readPair(areas, text);
  const graph = context?.neighbours;
  const others =
    first !== null && answer && graph ? otherwiseAround(answer.verdict, graph, areas.population, first) : [];
  const flagged = first !== null && answer?.verdict[first] === VERDICT.yes;
  return (
    <>
      <p className={styles.lead}>
        Choose a flagged area and one that is not, and see which tests separate them.
      </p>
      <div className={styles.pair}>
        <AreaField
          label="First area"
          value={first}
          onChange={(next) => setText(writePair(areas, next, second))}
        />
        <AreaField
          label="Second area"
          value={second}
          onChange={(next) => setText(writePair(areas, first, next))}
        />
      </div>
      {others.length > 0 ? (
        <div
          className={styles.tools}
          role="group"
          aria-label={`Neighbours that are ${flagged ? "not " : ""}flagged`}
        >
          <span className={styles.lead}>Its neighbours that are {flagged ? "not flagged" : "flagged"}:</span>
          {others.slice(0, 5).map((other) => (
            <Button key={other} onPress={() => setText(writePair(areas, first, other))}>
              {areas.name[other]}
            </Button>
          ))}
        </div>
      ) : null}
      {!context ? <Waits pending={pending} /> : null}
      {context && first !== null && second !== null ? (
        <>
          <Separating context={context} first={first} second={second} />
          <PresetsOnBoth context={context} first={first} second={second} />
        </>
      ) : null}
    </>
  );
}
