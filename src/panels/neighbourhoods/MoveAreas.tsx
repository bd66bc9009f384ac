import { useRef, useState } from "react";
import { proposeFor } from "../../readings/plan/propose";
import { rowsByCode } from "../../readings/plan/homes";
import type { Read } from "../../readings/plan/mends";
import { peopleIn } from "../../readings/plan/rows";
import { exchangeOf, movesOf, type Move } from "../../readings/plan/say-move";
import { editPlan } from "../../state/plan-steps";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { formNeighbourhood, whyNotMoved } from "../../workspace/plan/edits";
import { MarkAreas } from "./MarkAreas";
import { MoveOnMap, PICKED_ID } from "./MoveOnMap";
import styles from "./Neighbourhoods.module.css";

const clear = (): void => changeView({ selection: [] });

/** The picked areas, and where they can go: what each move does stands beside its button. */
export function MoveAreas({ record, read }: { readonly record: string; readonly read: Read }) {
  const { selection } = useView();
  const [done, setDone] = useState("");
  const line = useRef<HTMLParagraphElement>(null);
  const { plan, homes, rows, facts } = read;
  const row = rowsByCode(facts.areas);
  const inScope = new Set(homes.scope);
  const codes = selection.filter((code) => inScope.has(row.get(code) ?? -1));
  const picked = codes.map((code) => row.get(code) ?? -1);
  const name = (i: number): string => facts.areas.name[i] ?? "";
  const what = codes.length === 1 ? name(picked[0] ?? -1) : `${count(codes.length)} areas`;
  const finish = (next: typeof plan, said: string): void => {
    void editPlan(record, next);
    clear();
    setDone(said);
    // The buttons go with the picked areas: the focus goes on from here.
    line.current?.focus();
  };
  const moves = codes.length === 0 ? [] : movesOf(plan, homes, rows, codes, facts);
  const exchange = codes.length < 2 ? null : exchangeOf(plan, homes, rows, codes, facts);
  const fixed = whyNotMoved(plan, codes, null);
  const label = ({ to, name: target }: Move): string =>
    to === null ? "Take out of the plan" : `Move to ${target}`;
  const form = (): void => {
    const [fresh = what] = proposeFor(facts.areas)(
      [codes],
      rows.map((one) => one.name),
    );
    finish(formNeighbourhood(plan, fresh, codes), `${what} became the neighbourhood ${fresh}.`);
  };
  return (
    <>
      <p ref={line} id={PICKED_ID} tabIndex={-1} role="status" className={styles.quiet}>
        {codes.length === 0
          ? `${done} Pick areas on the map, or open a neighbourhood below and pick them there.`.trim()
          : `${what} picked, ${count(peopleIn(facts.areas, picked))} people: ${picked
              .map((i) => `${name(i)} (${rows[homes.of[i] ?? -1]?.name ?? "in none"})`)
              .join(", ")}.`}
      </p>
      {codes.length === 0 ? null : (
        <>
          <MoveOnMap what={what} />
          {fixed ? <p>{fixed}</p> : null}
          <ul className={styles.list}>
            {exchange && !fixed ? (
              <li>
                <Button onPress={() => finish(exchange.plan, `Exchanged: ${exchange.name}.`)}>
                  Exchange: {exchange.name}
                </Button>
                <span className={styles.quiet}>{exchange.says.join(" ")}</span>
              </li>
            ) : null}
            {fixed
              ? null
              : moves.map((move) => (
                  <li key={move.to ?? ""}>
                    <Button
                      isDisabled={move.cannot !== null}
                      onPress={() =>
                        finish(
                          move.plan,
                          move.to === null
                            ? `${what}: in no neighbourhood now.`
                            : `${what} moved to ${move.name}.`,
                        )
                      }
                    >
                      {label(move)}
                    </Button>
                    <span className={styles.quiet}>{move.cannot ?? move.says.join(" ")}</span>
                  </li>
                ))}
          </ul>
          <div className={styles.line}>
            {fixed ? null : (
              <Button onPress={form}>Make a new neighbourhood of {codes.length === 1 ? "it" : "them"}</Button>
            )}
            <Button onPress={clear}>Pick none</Button>
          </div>
          {codes.length > 1 ? <MarkAreas read={read} codes={codes} onMarked={finish} /> : null}
        </>
      )}
    </>
  );
}
