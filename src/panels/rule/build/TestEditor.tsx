import { columnOf } from "../../../stats/columns-of";
import { useCatalogue } from "../../../state/catalogue";
import { amongWhom } from "../../../words/among";
import { useMemo } from "react";
import { shortIcbName } from "../../../config/text";
import { VERDICT, type Test } from "../../../model/rule";
import { useDerived, useScopeName } from "../../../state/derived";
import { evaluateTest } from "../../../stats/evaluate-test";
import { testHistogram } from "../../../stats/test-histogram";
import { count } from "../../../words/format";
import styles from "./Build.module.css";
import { TestControls } from "./TestControls";
import { ThresholdHistogram } from "./ThresholdHistogram";

interface TestEditorProps {
  readonly test: Test;
  readonly onChange: (test: Test, how: "push" | "replace") => void;
}

function usePassing(test: Test) {
  const { context, scope } = useDerived();
  return useMemo(() => {
    if (!context) return null;
    const verdict = evaluateTest(test, context);
    let yes = 0;
    let unknown = 0;
    for (const msoa of scope) {
      if (verdict[msoa] === VERDICT.yes) yes++;
      if (verdict[msoa] === VERDICT.unknown) unknown++;
    }
    return { yes, unknown, histogram: testHistogram(test, context) };
  }, [context, scope, test]);
}

/** One test: its controls, the histogram that shows where it cuts, and how many areas of the scope pass it alone. */
export function TestEditor({ test, onChange }: TestEditorProps) {
  const { scope, footprint } = useDerived();
  const name = shortIcbName(useScopeName());
  const passing = usePassing(test);
  const here = footprint ? `the areas of ${shortIcbName(footprint.name)}` : "England’s areas";
  const among = amongWhom(useCatalogue().lookUp(columnOf(test)));
  const onEngland = test.kind === "hotspot" || ("lens" in test && test.lens === "england");
  return (
    <div className={styles.test}>
      {passing?.histogram ? (
        <ThresholdHistogram
          test={test}
          histogram={passing.histogram}
          whose={
            test.kind === "hotspot" && test.p === "permutation"
              ? "the areas of England that stand on the worse side with their neighbours"
              : onEngland
                ? among
                : here
          }
        />
      ) : null}
      <TestControls test={test} onChange={onChange} />
      <p className={styles.passes}>
        {passing
          ? `On its own, this is met by ${count(passing.yes)} of ${count(scope.length)} areas in ${name}${
              passing.unknown > 0 ? `; ${count(passing.unknown)} cannot be judged` : ""
            }.`
          : "Loading its figures…"}
      </p>
    </div>
  );
}
