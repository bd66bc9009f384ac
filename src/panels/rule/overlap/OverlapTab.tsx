import { useMemo } from "react";
import { PRESETS } from "../../../config/rules";
import { ChartFrame } from "../../../charts/ChartFrame";
import type { ChartTable } from "../../../charts/chart-table";
import { shortIcbName } from "../../../config/text";
import { VERDICT } from "../../../model/rule";
import { useDerived, usePreset, useScopeName } from "../../../state/derived";
import { useView } from "../../../state/view-store";
import { evaluateRule } from "../../../stats/evaluate-rule";
import { overlapOf, type Overlap } from "../../../stats/overlap-of";
import { columnsOf } from "../../../stats/columns-of";
import { count, percent } from "../../../words/format";
import { Section } from "../../../ui/Panel";
import { useAttribution } from "../../profile/use-attribution";
import { AreaButton } from "../AreaButton";
import styles from "../Explain.module.css";
import { MoreRows } from "../MoreRows";
import { useAllPresets } from "../use-all-presets";
import { Waits } from "../Waits";

const SOURCES = PRESETS.flatMap(({ rule }) => columnsOf(rule));
const LETTERS = "ABCDEFGH";

interface Named {
  readonly name: string;
  readonly letter: string;
}

const tableOf = (rules: readonly Named[], { shared, similarity }: Overlap): ChartTable => ({
  columns: [
    { label: "Rule" },
    { label: "Other rule" },
    { label: "Areas both flag" },
    { label: "Share of the areas that either flags", show: (value) => percent(value) },
  ],
  rows: rules.flatMap((rule, a) =>
    rules.map((other, b) => [rule.name, other.name, shared[a]?.[b] ?? NaN, similarity[a]?.[b] ?? NaN]),
  ),
});

function Matrix({ rules, overlap }: { readonly rules: readonly Named[]; readonly overlap: Overlap }) {
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label="Areas that each pair of rules shares"
    >
      <table className={`${styles.table} ${styles.matrix}`}>
        <caption className="visually-hidden">Areas that each pair of rules shares</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            {rules.map(({ name, letter }) => (
              <th key={letter} scope="col">
                <abbr title={name}>{letter}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ name, letter }, a) => (
            <tr key={letter}>
              <th scope="row">
                {letter} {name}
              </th>
              {rules.map((other, b) => {
                const alike = overlap.similarity[a]?.[b] ?? NaN;
                const tint = Number.isNaN(alike) ? 0 : Math.round(alike * 45);
                return (
                  <td
                    key={other.letter}
                    style={{ background: `color-mix(in srgb, var(--flag) ${tint}%, transparent)` }}
                  >
                    {count(overlap.shared[a]?.[b] ?? 0)}
                    <small style={{ color: "inherit" }}>
                      {a === b ? "in all" : Number.isNaN(alike) ? "–" : percent(alike)}
                    </small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far the standard rules, and one's own, agree over the scope; and the areas on which all of them do. */
export function OverlapTab() {
  const { scope } = useDerived();
  const { rule } = useView();
  const preset = usePreset();
  const name = shortIcbName(useScopeName());
  const attribution = useAttribution(SOURCES);
  const { context, pending } = useAllPresets();
  const own = preset ? [] : [{ name: "Your rule", rule }];
  const rules = [...PRESETS, ...own].map((one, at) => ({ ...one, letter: LETTERS[at] ?? "" }));
  const found = useMemo(() => {
    if (!context) return null;
    const all = [...PRESETS.map((one) => one.rule), ...(preset ? [] : [rule])];
    const verdicts = all.map((one) => evaluateRule(one, context));
    const anyOf = [...scope].filter((msoa) =>
      verdicts.some((verdict) => verdict[msoa] === VERDICT.yes),
    ).length;
    return { overlap: overlapOf(verdicts, scope), anyOf };
  }, [context, scope, preset, rule]);
  if (!found) return <Waits pending={pending} />;
  const { overlap, anyOf } = found;
  return (
    <>
      <p className={styles.lead}>
        “Concentrated deprivation” is not one list. Each cell counts the areas that both rules flag; the
        percentage is their share of the areas that either flags.
      </p>
      <Section title="Pair by pair">
        <ChartFrame
          kind="content"
          title={`How far the rules agree in ${name}`}
          units="Areas (MSOAs) that both rules flag, and their share of those that either flags"
          source={attribution}
          table={tableOf(rules, overlap)}
          summary="Areas that each pair of rules shares."
        >
          <Matrix rules={rules} overlap={overlap} />
        </ChartFrame>
      </Section>
      <Section
        title={`${count(overlap.agreed.length)} areas that every rule flags, of ${count(anyOf)} that any does`}
      >
        <MoreRows items={overlap.agreed} step={15} what="areas">
          {(shown) => (
            <ul className={styles.list}>
              {shown.map((msoa) => (
                <li key={msoa}>
                  <AreaButton msoa={msoa} />
                </li>
              ))}
            </ul>
          )}
        </MoreRows>
      </Section>
    </>
  );
}
