import { useMemo } from "react";
import type { Verdict } from "../../model/rule";
import { useCatalogue } from "../../state/catalogue";
import { useDerived } from "../../state/derived";
import { changeView, useView } from "../../state/view-store";
import { explainRule } from "../../stats/explain-rule";
import { sayVerdict } from "../../stats/say-verdict";
import { arriveAt, PANEL_HEADING } from "../../ui/arrive";
import { Button } from "../../ui/Button";
import styles from "./Card.module.css";
import { Tests } from "./Tests";

/** Why an area is flagged or not: in a sentence, then each test with its figure, the threshold and the margin. */
export function Why({ msoa }: { readonly msoa: number }) {
  const catalogue = useCatalogue();
  const { context, answer } = useDerived();
  const { rule, options, panel } = useView();
  const results = useMemo(() => (context ? explainRule(rule, context, msoa) : []), [context, rule, msoa]);
  if (!context || !answer) return null;
  return (
    <>
      <p className={styles.value}>
        {sayVerdict(rule, (answer.verdict[msoa] ?? 2) as Verdict, results, catalogue)}
      </p>
      <Tests results={results} />
      <div>
        <Button
          look="plain"
          onPress={() => {
            changeView({ panel: "rule", options: { ...options, "rule.tab": "why" } });
            if (panel === "rule") arriveAt(PANEL_HEADING);
          }}
        >
          What other rules say
        </Button>
      </div>
    </>
  );
}
