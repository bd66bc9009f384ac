import type { Catalogue } from "../../../model/catalogue";
import { useCatalogue } from "../../../state/catalogue";
import { NORMAL_FOR, PERMUTATIONS, sayPermutations } from "../../../config/permutations";
import type { Lens, Test } from "../../../model/rule";
import { useDerived } from "../../../state/derived";
import { thresholdOf, testWithThreshold } from "../../../stats/with-threshold";
import { NumberSlider } from "../../../ui/NumberSlider";
import { Segmented } from "../../../ui/Segmented";
import { MeasureChooser } from "../../indicator/MeasureChooser";
import styles from "./Build.module.css";

interface ControlsProps {
  readonly test: Test;
  readonly onChange: (test: Test, how: "push" | "replace") => void;
}

/** Numbers as they are typed: every threshold is per cent. */
const toPercent = (test: Test): number => {
  const threshold = thresholdOf(test);
  return "worst" in test ? threshold : Number((threshold * 100).toFixed(4));
};
const fromPercent = (test: Test, percent: number): number =>
  "worst" in test ? percent : Number((percent / 100).toFixed(6));

/** The range of a kind's slider; more may be typed. */
function rangeOf(test: Test): { min: number; max: number; least: number; most: number } {
  if (test.kind === "share" || test.kind === "extent") return { min: 0, max: 100, least: 0, most: 100 };
  if (test.kind === "hotspot") return { min: 1, max: 20, least: 0.01, most: 50 };
  return { min: 1, max: test.worst > 50 ? 100 : 50, least: 0.01, most: 100 };
}

function Indicator({
  test,
  onChange,
}: { test: Extract<Test, { indicator: string }> } & Pick<ControlsProps, "onChange">) {
  const indicator = useCatalogue().lookUp(test.indicator);
  return (
    <MeasureChooser
      value={test.indicator}
      onChoose={(next) => onChange({ ...test, indicator: next }, "push")}
    >
      <span>
        <span className="visually-hidden">Indicator of this condition: </span>
        {indicator.name}, {indicator.period}
      </span>
      <span aria-hidden="true">▾</span>
    </MeasureChooser>
  );
}

function LensChoice({
  test,
  onChange,
}: { test: Extract<Test, { lens: Lens }> } & Pick<ControlsProps, "onChange">) {
  const { footprint } = useDerived();
  return (
    <>
      <Segmented
        label="Worst among the areas of"
        value={test.lens}
        choices={[
          { value: "england", label: "England" },
          { value: "footprint", label: "This footprint" },
        ]}
        onChange={(lens) => onChange({ ...test, lens }, "push")}
      />
      {test.lens === "footprint" && !footprint ? (
        <p className={styles.hint}>No footprint is chosen: until one is, this means England.</p>
      ) : null}
    </>
  );
}

function PChoice({
  test,
  onChange,
}: { test: Extract<Test, { kind: "hotspot" }> } & Pick<ControlsProps, "onChange">) {
  const least = 2 / (PERMUTATIONS.rounds + 1);
  return (
    <>
      <Segmented
        label="p by"
        value={test.p}
        choices={[
          { value: "permutation", label: "Permutations" },
          { value: "normal", label: "Normal approximation" },
        ]}
        onChange={(p) => onChange({ ...test, p }, "push")}
      />
      <p className={styles.hint}>
        {test.p === "normal"
          ? NORMAL_FOR
          : `${sayPermutations()}: the least p is ${least}, so levels well under 1% can find nothing.`}
      </p>
    </>
  );
}

const NEUTRAL = "This measure is neither good nor bad; “worst” takes its highest values.";

/** Which end a test takes as the worse one, in words. */
function direction(test: Test, catalogue: Catalogue): string | null {
  if (test.kind !== "indicator") return null;
  const { polarity } = catalogue.lookUp(test.indicator);
  if (polarity === "neutral") return NEUTRAL;
  return polarity === "low-worse"
    ? "Low values are the worse end here."
    : "High values are the worse end here.";
}

/** The controls of one test: what it measures, its threshold to slide or type, and among whom. */
export function TestControls({ test, onChange }: ControlsProps) {
  const change = (percent: number, how: "push" | "replace"): void =>
    onChange(testWithThreshold(test, fromPercent(test, percent)), how);
  const words = {
    share: { label: "At least this share of the area’s people", unit: "% or more" },
    extent: { label: "Extent of at least", unit: "% or more" },
    hotspot: { label: "Significance level", unit: "% level" },
    score: { label: "Among the worst", unit: "% worst" },
    need: { label: "Among the worst", unit: "% worst" },
    indicator: { label: "Among the worst", unit: "% worst" },
  }[test.kind];
  const hint = direction(test, useCatalogue());
  return (
    <div className={styles.controls}>
      {"indicator" in test ? <Indicator test={test} onChange={onChange} /> : null}
      {test.kind === "hotspot" ? <PChoice test={test} onChange={onChange} /> : null}
      {test.kind === "share" ? (
        <Segmented
          label="People living in England’s most deprived"
          value={String(test.most)}
          choices={[
            { value: "10", label: "10% of small areas" },
            { value: "20", label: "20%" },
          ]}
          onChange={(most) => onChange({ ...test, most: most === "10" ? 10 : 20 }, "push")}
        />
      ) : null}
      <NumberSlider {...words} {...rangeOf(test)} value={toPercent(test)} onChange={change} />
      {"lens" in test ? <LensChoice test={test} onChange={onChange} /> : null}
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}
