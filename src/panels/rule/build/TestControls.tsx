import type { Catalogue } from "../../../model/catalogue";
import { useCatalogue } from "../../../state/catalogue";
import { EDITIONS_NOTE } from "../../../config/editions";
import { NORMAL_FOR, PERMUTATIONS, sayPermutations } from "../../../config/permutations";
import type { Lens, Test } from "../../../model/rule";
import { useDerived } from "../../../state/derived";
import { measuredBy, testWithThreshold, thresholdOf } from "../../../stats/with-threshold";
import { NumberSlider } from "../../../ui/NumberSlider";
import { Segmented } from "../../../ui/Segmented";
import { MeasureChooser } from "../../indicator/MeasureChooser";
import styles from "./Build.module.css";
import { MoveChoice } from "./MoveChoice";

interface ControlsProps {
  readonly test: Test;
  readonly onChange: (test: Test, how: "push" | "replace") => void;
}

/** Numbers as they are typed: shares are per cent. */
const toTyped = (test: Test): number => {
  const threshold = thresholdOf(test);
  return measuredBy(test) === "share" ? Number((threshold * 100).toFixed(4)) : threshold;
};
const fromTyped = (test: Test, typed: number): number => {
  const measured = measuredBy(test);
  if (measured === "editions") return Math.round(typed);
  return measured === "share" ? Number((typed / 100).toFixed(6)) : typed;
};

/** The range of a kind's slider; more may be typed. */
function rangeOf(test: Test): { min: number; max: number; least: number; most: number } {
  if (test.kind === "share" || test.kind === "extent") return { min: 0, max: 100, least: 0, most: 100 };
  if (test.kind === "hotspot") return { min: 1, max: 20, least: 0.01, most: 50 };
  if (test.kind === "editions") return { min: 1, max: 6, least: 1, most: 6 };
  if (test.kind === "moved") return { min: 1, max: 30, least: 0.1, most: 100 };
  if (test.kind === "pride") return { min: 1, max: 1, least: 1, most: 1 };
  return { min: 1, max: test.worst > 50 ? 100 : 50, least: 0.01, most: 100 };
}

function Indicator({
  test,
  onChange,
}: { test: Extract<Test, { indicator: string }> } & Pick<ControlsProps, "onChange">) {
  const indicator = useCatalogue().lookUp(test.indicator);
  return (
    <MeasureChooser
      judged
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

const ROUGH =
  "Low values are the worse end here. The figures are modelled: take a broad part, such as a fifth, since close areas cannot be told apart.";

/** What to know of a test before it is used: which end it takes as the worse one, or that editions differ. */
function direction(test: Test, catalogue: Catalogue): string | null {
  if (test.kind === "editions" || test.kind === "moved") return EDITIONS_NOTE;
  if (test.kind !== "indicator") return null;
  const { polarity, rough } = catalogue.lookUp(test.indicator);
  if (rough) return ROUGH;
  if (polarity === "neutral") return NEUTRAL;
  return polarity === "low-worse"
    ? "Low values are the worse end here."
    : "High values are the worse end here.";
}

/** The controls of one test: what it measures, its threshold to slide or type, and among whom. */
export function TestControls({ test, onChange }: ControlsProps) {
  const change = (typed: number, how: "push" | "replace"): void =>
    onChange(testWithThreshold(test, fromTyped(test, typed)), how);
  const words = {
    share: { label: "At least this share of the area’s people", unit: "% or more" },
    extent: { label: "Extent of at least", unit: "% or more" },
    hotspot: { label: "Significance level", unit: "% level" },
    score: { label: "Among the worst", unit: "% worst" },
    need: { label: "Among the worst", unit: "% worst" },
    indicator: { label: "Among the worst", unit: "% worst" },
    editions: { label: "Flagged by at least this many of the six editions", unit: "or more editions" },
    pride: { label: "", unit: "" },
    moved: { label: "Percentile points of at least", unit: "points or more" },
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
      {test.kind === "moved" ? <MoveChoice test={test} onChange={onChange} /> : null}
      {test.kind === "pride" ? (
        <Segmented
          label="The area was"
          value={test.inside ? "in" : "out"}
          choices={[
            { value: "in", label: "Selected" },
            { value: "out", label: "Not selected" },
          ]}
          onChange={(next) => onChange({ ...test, inside: next === "in" }, "push")}
        />
      ) : (
        <NumberSlider {...words} {...rangeOf(test)} value={toTyped(test)} onChange={change} />
      )}
      {"lens" in test ? <LensChoice test={test} onChange={onChange} /> : null}
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}
