import { useEffect, useRef, useState } from "react";
import type { Known } from "../../stats/neighbourhoods/units";
import { POLICY_RANGE_WORDS } from "../../readings/plan/say-range";
import { proposeFor } from "../../readings/plan/propose";
import { cancelSuggestion, startSuggestion, useSuggesting, type Groups } from "../../state/plan-suggestion";
import { editPlan } from "../../state/plan-steps";
import { planNow, savePlan } from "../../state/plans";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/CheckField";
import { Notice } from "../../ui/Notice";
import { NumberSlider } from "../../ui/NumberSlider";
import { Progress } from "../../ui/Progress";
import { TypedNumber } from "../../ui/TypedNumber";
import { count } from "../../words/format";
import { takeGroups } from "../../workspace/plan/edits";
import { isSameDivision } from "../../workspace/plan/same-division";
import { asSuggested, movedSince } from "../../workspace/plan/made";
import type { Plan } from "../../workspace/plan/plan";
import styles from "./Neighbourhoods.module.css";

type Weights = Plan["weights"];

/** What a suggestion weighs, as a person reads it. */
const SLIDERS: readonly (readonly [keyof Weights, name: string, tells: string])[] = [
  ["compact", "Compact", "short ways to the middle"],
  ["alike", "Alike inside", "areas of like deprivation together"],
  ["patches", "Patches whole", "flagged areas that touch stay together"],
  ["networks", "GP networks whole", "areas of one likely network together"],
];

/** A drag of a slider is kept when it rests so long. */
const REST_MS = 400;

/** Weights that follow the hand at once and are kept when it rests, or when the view goes. */
function useWeights(record: string, plan: Plan): [Weights, (patch: Partial<Weights>) => void] {
  const [draft, setDraft] = useState<Weights | null>(null);
  const waiting = useRef<Weights | null>(null);
  const timer = useRef(0);
  const keep = (): void => {
    if (waiting.current) void savePlan(record, { weights: waiting.current });
    waiting.current = null;
    setDraft(null);
  };
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (waiting.current) void savePlan(record, { weights: waiting.current });
    },
    [record],
  );
  const change = (patch: Partial<Weights>): void => {
    const next = { ...(waiting.current ?? plan.weights), ...patch };
    waiting.current = next;
    setDraft(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, REST_MS);
  };
  return [draft ?? plan.weights, change];
}

/** What a new suggestion undoes. */
const sayMoved = (areas: number): string =>
  `what you changed by hand for ${count(areas)} ${areas === 1 ? "area" : "areas"} is lost, except in locked neighbourhoods.`;

interface PlanSettingsProps {
  readonly record: string;
  readonly plan: Plan;
  readonly known: Known | null;
}

/** What a plan asks for, and the suggestion that follows from it. */
export function PlanSettings({ record, plan, known }: PlanSettingsProps) {
  const suggesting = useSuggesting();
  const [weights, setWeights] = useWeights(record, plan);
  const [done, setDone] = useState("");
  const mine = suggesting.status !== "idle" && suggesting.record === record ? suggesting : null;
  const drawn = plan.neighbourhoods.length > 0;
  const moved = plan.made && "homes" in plan.made ? movedSince(plan, plan.made) : 0;
  const ready =
    known !== null &&
    (weights.networks === 0 || Boolean(known.network)) &&
    SLIDERS.some(([key]) => weights[key] > 0);
  const nothing = SLIDERS.every(([key]) => weights[key] === 0);
  const take = (groups: Groups, asked: Plan): void => {
    const now = planNow(record);
    if (!now || !known) return;
    const next = asSuggested(takeGroups(now.plan, groups, proposeFor(known.areas)), asked);
    const same = isSameDivision(now.plan.neighbourhoods, next.neighbourhoods);
    void editPlan(record, next);
    setDone(
      same
        ? "The same neighbourhoods as before. Other numbers of people or weights may give others."
        : `${count(next.neighbourhoods.length)} neighbourhoods are on the map. Undo takes them back.`,
    );
  };
  const suggest = (seed: number): void => {
    if (!known || !ready) return;
    setDone("");
    void savePlan(record, { seed, weights });
    startSuggestion(record, { ...plan, weights, seed }, known, take);
  };
  const keepBest = (): void => {
    const found = mine?.status === "running" ? mine : null;
    cancelSuggestion();
    if (found?.best) take(found.best, found.asked);
  };
  return (
    <div className={styles.pane}>
      <div className={styles.fields}>
        <TypedNumber
          label="People at least"
          value={plan.least}
          least={0}
          most={plan.most}
          whole
          step={1000}
          onChange={(least) => void savePlan(record, { least })}
        />
        <TypedNumber
          label="People at most"
          value={plan.most}
          least={Math.max(1, plan.least)}
          most={60_000_000}
          whole
          step={1000}
          onChange={(most) => void savePlan(record, { most })}
        />
      </div>
      <p className={styles.quiet}>Policy speaks of about {POLICY_RANGE_WORDS} people.</p>
      {SLIDERS.map(([key, name, tells]) => (
        <div key={key} className={styles.slider}>
          <span>
            {name} <span className={styles.quiet}>{tells}</span>
          </span>
          <NumberSlider
            label={name}
            value={weights[key]}
            min={0}
            max={5}
            step={0.5}
            unit=""
            onChange={(value) => setWeights({ [key]: value })}
          />
        </div>
      ))}
      {plan.place === null ? (
        <CheckField
          label="Neighbourhoods may cross district boundaries"
          isSelected={plan.acrossDistricts}
          onChange={(acrossDistricts) => void savePlan(record, { acrossDistricts })}
        />
      ) : null}
      <div className={styles.line}>
        <Button look="solid" onPress={() => suggest(plan.seed)} isDisabled={!ready}>
          {drawn ? "Suggest with these settings" : "Suggest"}
        </Button>
        {drawn ? (
          <Button onPress={() => suggest(plan.seed + 1)} isDisabled={!ready}>
            Try a different division
          </Button>
        ) : null}
        <span className={styles.quiet} role="status">
          {nothing ? "Give one of the four a weight." : done}
        </span>
      </div>
      {drawn ? (
        <p className={styles.quiet}>
          The same settings give the same neighbourhoods; “a different division” searches from another start,
          and may end at the same. Both replace what is not locked{moved > 0 ? `: ${sayMoved(moved)}` : "."}
        </p>
      ) : null}
      {mine?.status === "running" ? (
        <>
          <Progress label="Looking for neighbourhoods" share={mine.share} onCancel={cancelSuggestion} />
          <div className={styles.line}>
            <Button onPress={keepBest} isDisabled={!mine.best}>
              Stop and keep the best so far
            </Button>
          </div>
        </>
      ) : null}
      {mine?.status === "failed" ? (
        <Notice tone="problem" onRetry={() => suggest(plan.seed)}>
          No suggestion was made. {mine.reason}
        </Notice>
      ) : null}
    </div>
  );
}
