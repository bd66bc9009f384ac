import { useState } from "react";
import { MISSING, rampFor, SUPPRESSED } from "../../config/palettes";
import { VINTAGE_NAMES } from "../../config/text";
import type { Indicator } from "../../model/indicator";
import type { Classes } from "../../stats/classify";
import { useDerived } from "../../state/derived";
import { useTheme } from "../../state/theme";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { count, formatValue, UNIT_WORDS } from "../../ui/format";
import { Segmented } from "../../ui/Segmented";
import { Histogram } from "./Histogram";
import styles from "./Legend.module.css";

/** What a class holds, in words: "1, most deprived", "12.4 to 18.9". */
function sayClass(indicator: Indicator, { kind, bounds }: Classes, at: number): string {
  const [low, high] = bounds[at] ?? [NaN, NaN];
  if (kind === "deciles") return `${low}${low === 1 ? " most deprived" : low === 10 ? " least deprived" : ""}`;
  if (kind === "categories") return indicator.labels?.[at] ?? String(low);
  const show = (value: number): string => formatValue(value, indicator.unit, indicator.decimals);
  return low === high ? show(low) : `${show(low)} to ${show(high)}`;
}

function Row({ colour, words, number, kind }: { colour: string; words: string; number: number; kind?: string }) {
  return (
    <tr>
      <td>
        <span className={`${styles.swatch} ${kind ? styles[kind] : ""}`} style={{ backgroundColor: colour }} />
      </td>
      <th scope="row">{words}</th>
      <td>{count(number)}</td>
    </tr>
  );
}

function ClassTable({ indicator, classes }: { readonly indicator: Indicator; readonly classes: Classes }) {
  const theme = useTheme();
  const ramp = rampFor(indicator, classes.bounds.length, theme);
  return (
    <table className={styles.classes}>
      <caption className="visually-hidden">Classes of {indicator.name}, with the number of areas in each</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">Class</th>
          <th scope="col">Areas</th>
        </tr>
      </thead>
      <tbody>
        {classes.bounds.map((_, at) => (
          <Row
            key={at}
            colour={ramp[at] ?? ""}
            words={sayClass(indicator, classes, at)}
            number={classes.counts[at] ?? 0}
          />
        ))}
        {classes.missing > 0 ? (
          <Row colour={MISSING[theme].fill} words="No data" number={classes.missing} kind="hatched" />
        ) : null}
        {classes.suppressed > 0 ? (
          <Row colour={SUPPRESSED[theme].fill} words="Suppressed" number={classes.suppressed} kind="crossed" />
        ) : null}
        {classes.estimated > 0 ? (
          <Row colour="transparent" words="Estimated from 2011 areas" number={classes.estimated} kind="dotted" />
        ) : null}
      </tbody>
    </table>
  );
}

/** Marks over the colours: flags, pockets and Big Local, each with its shape and count. */
function Marks() {
  const { answer } = useDerived();
  return (
    <ul className={styles.marks}>
      <li>
        <span className={`${styles.mark} ${styles.flag}`} /> Flagged{answer ? `, ${count(answer.areas.flagged)}` : ""}
      </li>
      <li>
        <span className={`${styles.mark} ${styles.pocket}`} /> Hidden pocket
        {answer ? `, ${count(answer.areas.pocket)}` : ""}
      </li>
      <li>
        <span className={`${styles.mark} ${styles.bigLocal}`} /> Big Local (about here)
      </li>
    </ul>
  );
}

const KINDS = {
  deciles: "National deciles",
  categories: "Classes",
  breaks: "Natural breaks on England",
  quintiles: "Fifths within this footprint",
} as const;

/** Key to the map: measure, classes with bounds and counts, marks, and where the classes come from. */
export function Legend() {
  const { indicator, classification, footprint } = useDerived();
  const { lens, vintage } = useView();
  const [open, setOpen] = useState(true);
  return (
    <section className={styles.legend} aria-label="Key to the map">
      <div className={styles.head}>
        <h2>
          {indicator.name}
          <span>
            {UNIT_WORDS[indicator.unit]} · {indicator.period} · MSOA
          </span>
        </h2>
        <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? "Hide" : "Key"}
        </Button>
      </div>
      {open && classification ? (
        <>
          <Histogram />
          <ClassTable indicator={indicator} classes={classification} />
          <p className={styles.note}>
            {KINDS[classification.kind]}; number of areas {footprint ? "in view" : "in England"}. ICBs of{" "}
            {VINTAGE_NAMES[vintage]}.
          </p>
          {footprint && indicator.classes !== "categories" ? (
            <Segmented
              label="Classes"
              hideLabel
              value={lens}
              choices={[
                { value: "england", label: "England" },
                { value: "footprint", label: "This footprint" },
              ]}
              onChange={(next) => changeView({ lens: next })}
            />
          ) : null}
          <Marks />
        </>
      ) : null}
    </section>
  );
}
