import { useState } from "react";
import { Form } from "react-aria-components";
import { ADJUSTMENT_NAMES } from "../../config/cluster-words";
import type { Indicator } from "../../model/indicator";
import { NORMAL_FOR, PERMUTATIONS } from "../../config/permutations";
import { ADJUSTMENTS } from "../../model/cluster";
import { useCatalogue } from "../../state/catalogue";
import { askCluster } from "../../state/cluster-run";
import { LEAST_PERMUTATIONS, MOST_PERMUTATIONS } from "../../codec/cluster-text";
import { useView } from "../../state/view-store";
import type { ClusterQuestion } from "../../stats/cluster";
import { Button } from "../../ui/Button";
import field from "../../ui/Field.module.css";
import { Segmented } from "../../ui/Segmented";
import { SelectField } from "../../ui/SelectField";
import { TypedNumber } from "../../ui/TypedNumber";
import { MeasureChooser } from "../indicator/MeasureChooser";
import styles from "./Spatial.module.css";

/** Ranks and deciles only order the areas; a class is no amount; who lives in an area is described and not tested. */
export function measures({ unit, describes }: Pick<Indicator, "unit" | "describes">): boolean {
  return !describes && unit !== "rank" && unit !== "decile" && unit !== "category";
}

const ROUNDS = [999, 9_999, 99_999] as const;

/** How p is made: by permutations with a seed that anyone can repeat, or by the normal approximation. */
function Rounds({
  asked,
  change,
}: {
  asked: ClusterQuestion;
  change: (patch: Partial<ClusterQuestion>) => void;
}) {
  return (
    <>
      <Segmented
        label="p by"
        value={asked.permutations > 0 ? "permutations" : "normal"}
        choices={[
          { value: "permutations", label: "Permutations" },
          { value: "normal", label: "Normal approximation" },
        ]}
        onChange={(how) => change({ permutations: how === "normal" ? 0 : PERMUTATIONS.rounds })}
      />
      {asked.permutations > 0 ? (
        <div className={styles.row}>
          <TypedNumber
            className={`${field.field} ${styles.number}`}
            label="Permutations"
            value={asked.permutations}
            least={LEAST_PERMUTATIONS}
            most={MOST_PERMUTATIONS}
            whole
            onChange={(permutations) => change({ permutations })}
          />
          <Segmented
            label="Usual numbers of permutations"
            hideLabel
            value={String(asked.permutations)}
            choices={ROUNDS.map((rounds) => ({
              value: String(rounds),
              label: rounds.toLocaleString("en-GB"),
            }))}
            onChange={(rounds) => change({ permutations: Number(rounds) })}
          />
          <TypedNumber
            className={`${field.field} ${styles.number}`}
            label="Seed"
            value={asked.seed}
            least={0}
            most={0xffff_ffff}
            whole
            onChange={(seed) => change({ seed })}
          />
        </div>
      ) : (
        <p className={styles.hint}>{NORMAL_FOR}</p>
      )}
    </>
  );
}

interface QuestionFormProps {
  /** The question of the link: when it changes, by Back or by a run, the form follows. */
  readonly from: string;
  readonly initial: ClusterQuestion;
}

/** What to ask of the spatial statistics; running it puts the question in the link. */
export function QuestionForm({ from, initial }: QuestionFormProps) {
  const catalogue = useCatalogue();
  const { indicator: onMap } = useView();
  const [asked, setAsked] = useState(initial);
  const [followed, setFollowed] = useState(from);
  if (followed !== from) {
    setFollowed(from);
    setAsked(initial);
  }
  const change = (patch: Partial<ClusterQuestion>): void => setAsked({ ...asked, ...patch });
  const { name, period } = catalogue.lookUp(asked.indicator);
  return (
    <Form
      className={styles.form ?? ""}
      aria-label="Question"
      onSubmit={(event) => {
        event.preventDefault();
        askCluster(asked);
      }}
    >
      <Segmented
        label="Statistic"
        value={asked.statistic}
        choices={[
          { value: "gi-star", label: "Gi* (hot spots)" },
          { value: "local-moran", label: "Local Moran’s I" },
        ]}
        onChange={(statistic) => change({ statistic })}
      />
      <div className={styles.measure}>
        <span>of</span>
        <MeasureChooser value={asked.indicator} onChoose={(indicator) => change({ indicator })} judged>
          <span>
            <span className="visually-hidden">Indicator to look at: </span>
            {name}, {period}
          </span>
          <span aria-hidden="true">▾</span>
        </MeasureChooser>
        {onMap === asked.indicator || !measures(catalogue.lookUp(onMap)) ? null : (
          <Button look="plain" onPress={() => change({ indicator: onMap })}>
            Use the map’s: {catalogue.lookUp(onMap).short}
          </Button>
        )}
      </div>
      <Rounds asked={asked} change={change} />
      <div className={styles.row}>
        <SelectField
          label="Adjust for many tests"
          value={asked.adjust}
          choices={ADJUSTMENTS.map((adjust) => ({
            value: adjust,
            label: ADJUSTMENT_NAMES[adjust],
            note: adjust === "bh" ? "usual" : adjust === "none" ? "more by chance" : "strictest",
          }))}
          onChange={(adjust) => change({ adjust })}
        />
        <TypedNumber
          className={`${field.field} ${styles.number}`}
          label="Level, %"
          value={Number((asked.level * 100).toFixed(3))}
          least={0.01}
          most={50}
          onChange={(percent) => change({ level: Number((percent / 100).toFixed(6)) })}
        />
      </div>
      {asked.adjust === "bonferroni" && asked.permutations > 0 ? (
        <p className={styles.hint}>
          With {asked.permutations.toLocaleString("en-GB")} permutations the least p is{" "}
          {(2 / (asked.permutations + 1)).toPrecision(2)}: Bonferroni over thousands of areas can hardly find
          anything.
        </p>
      ) : null}
      <div>
        <Button type="submit" look="solid">
          Run on all England
        </Button>
      </div>
    </Form>
  );
}
