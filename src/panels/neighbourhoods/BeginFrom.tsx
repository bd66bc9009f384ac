import { useRef, useState } from "react";
import type { Read } from "../../readings/plan/mends";
import { BASE_WORDS, sayBegun } from "../../readings/plan/say-begun";
import { loadBase } from "../../state/plan-bases";
import { editPlan } from "../../state/plan-steps";
import { planNow } from "../../state/plans";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { beginFrom } from "../../workspace/plan/begin-from";
import { takeNamed } from "../../workspace/plan/edits";
import { asBegun } from "../../workspace/plan/made";
import { PLAN_BASES, type PlanBase } from "../../workspace/plan/plan";
import styles from "./Neighbourhoods.module.css";

type State =
  | { readonly status: "idle"; readonly said: string }
  | { readonly status: "loading"; readonly from: PlanBase }
  | { readonly status: "failed"; readonly from: PlanBase; readonly reason: string };

/** Begins a plan with what exists: wards, districts, or the most likely networks of practices. What is locked stays. */
export function BeginFrom({ record, read }: { readonly record: string; readonly read: Read }) {
  const [state, setState] = useState<State>({ status: "idle", said: "" });
  const turn = useRef(0);
  const { facts, homes } = read;
  const begin = async (from: PlanBase): Promise<void> => {
    const mine = ++turn.current;
    setState({ status: "loading", from });
    try {
      const base = await loadBase(from, facts.areas);
      const now = planNow(record);
      if (turn.current !== mine || !now) return;
      const locked = now.plan.neighbourhoods.filter((one) => one.locked);
      const held = new Set(locked.flatMap(({ areas }) => areas));
      const free = homes.scope.filter((i) => !held.has(facts.areas.code[i] ?? ""));
      const found = beginFrom(
        facts.areas,
        free,
        base,
        locked.map(({ name }) => name),
      );
      void editPlan(record, asBegun(takeNamed(now.plan, found.groups), from));
      setState({ status: "idle", said: sayBegun(from, found, facts.areas, facts.neighbours) });
    } catch (error) {
      if (turn.current !== mine) return;
      setState({ status: "failed", from, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const drawn = read.rows.length > 0;
  return (
    <div className={styles.pane}>
      <p className={styles.quiet}>
        {drawn
          ? "Replaces every neighbourhood that is not locked; Undo brings them back."
          : "A first draft of what is there already, to be changed by hand."}
      </p>
      <div className={styles.line} role="group" aria-label="Begin from what exists">
        {PLAN_BASES.map((from) => (
          <Button key={from} isDisabled={state.status === "loading"} onPress={() => void begin(from)}>
            {BASE_WORDS[from].name}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.quiet}>
        {state.status === "loading"
          ? `Loading: ${BASE_WORDS[state.from].name}…`
          : state.status === "idle"
            ? state.said
            : ""}
      </p>
      {state.status === "failed" ? (
        <Notice tone="problem" onRetry={() => void begin(state.from)}>
          The plan was left as it was. {state.reason}
        </Notice>
      ) : null}
    </div>
  );
}
