import { useMemo } from "react";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { explainRule } from "../../stats/explain-rule";
import { sayVerdict } from "../../stats/say-verdict";
import { VERDICT, type Verdict as VerdictValue } from "../../model/rule";
import { count, roughly } from "../../ui/format";
import { Standing } from "../card/Standing";
import { standing } from "../list/rows";
import { Ledger } from "./Ledger";
import styles from "./Profile.module.css";
import type { Subject } from "./subject";

/** How a subject stands under the current rule: one area with its reasons and ledger, several by count and people. */
export function Verdict({ subject }: { readonly subject: Subject }) {
  const { answer, context } = useDerived();
  const { rule } = useView();
  const msoa = subject.kind === "msoa" ? subject.msoas[0] : undefined;
  const said = useMemo(() => {
    if (!answer || !context || msoa === undefined) return "";
    return sayVerdict(rule, answer.verdict[msoa] as VerdictValue, explainRule(rule, context, msoa));
  }, [answer, context, rule, msoa]);
  if (!answer) return <p role="status">Working out the answer…</p>;
  if (msoa !== undefined) {
    return (
      <>
        <p className={styles.verdict}>
          <Standing of={standing(answer, msoa)} full />
        </p>
        <p>{said}</p>
        <Ledger msoa={msoa} />
      </>
    );
  }
  const flagged = subject.msoas.filter((i) => answer.verdict[i] === VERDICT.yes);
  const unknown = subject.msoas.filter((i) => answer.verdict[i] === VERDICT.unknown).length;
  const pockets = subject.msoas.filter((i) => answer.pocket[i] === 1).length;
  const more =
    pockets === 0 ? "" : `; ${count(pockets)} more ${pockets === 1 ? "holds" : "hold"} a hidden pocket`;
  const people = flagged.reduce((sum, i) => sum + (context?.areas.population[i] ?? 0), 0);
  return (
    <p>
      {`${count(flagged.length)} of ${count(subject.msoas.length)} areas ${flagged.length === 1 ? "is" : "are"} flagged by the current rule, with ${roughly(people)} people${more}.${unknown === 0 ? "" : ` Of ${count(unknown)} it cannot be said.`}`}
    </p>
  );
}
