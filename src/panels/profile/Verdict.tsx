import { useMemo } from "react";
import { useCatalogue } from "../../state/catalogue";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { explainRule } from "../../stats/explain-rule";
import { sayVerdict } from "../../stats/say-verdict";
import type { Verdict as VerdictValue } from "../../model/rule";
import { Standing } from "../card/Standing";
import { standing } from "../../readings/list/rows";
import { Ledger } from "./Ledger";
import styles from "./Profile.module.css";
import { sayFlags } from "../../readings/profile/say-flags";
import type { Subject } from "../../readings/profile/subject";

/** How a subject stands under the current rule: one area with its reasons and ledger, several by count and people. */
export function Verdict({ subject }: { readonly subject: Subject }) {
  const catalogue = useCatalogue();
  const { answer, context } = useDerived();
  const { rule } = useView();
  const msoa = subject.kind === "msoa" ? subject.msoas[0] : undefined;
  const said = useMemo(() => {
    if (!answer || !context || msoa === undefined) return "";
    return sayVerdict(
      rule,
      answer.verdict[msoa] as VerdictValue,
      explainRule(rule, context, msoa),
      catalogue,
    );
  }, [catalogue, answer, context, rule, msoa]);
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
  return <p>{sayFlags(subject, answer, context?.areas.population ?? new Float64Array())}</p>;
}
