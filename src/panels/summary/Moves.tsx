import { Fragment, useMemo } from "react";
import { EDITIONS_NOTE } from "../../config/editions";
import { moveId } from "../../config/indicators/since";
import type { LevelEditions } from "../../model/editions";
import { useEditions } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { openList } from "../../state/open-list";
import { changeView, useView } from "../../state/view-store";
import { columnOf } from "../../stats/columns-of";
import { movesOf } from "../../stats/edition-moves";
import { flaggedByEdition, rulesShares } from "../../stats/edition-rule";
import { Button } from "../../ui/Button";
import { Waiting } from "../profile/Waiting";
import { sayByEdition, sayMoves } from "./say-moves";
import styles from "./Summary.module.css";

const FLAGGED_BY = columnOf({ kind: "editions", editions: 1 });

/** The same rule asked of every edition, where it is made of shares alone. */
function RuleByEdition({ editions, scope }: { editions: LevelEditions; scope: Int32Array }) {
  const { rule } = useView();
  const asks = rulesShares(rule);
  return (
    <p className={styles.note}>
      {asks
        ? sayByEdition(flaggedByEdition(editions, scope, asks))
        : "The rule in use asks more than shares of people, so earlier editions cannot answer it."}
    </p>
  );
}

/** How many areas were flagged by every edition, are new or have left, each a way to their list, and what the rule in use would have flagged. */
export default function Moves() {
  const { scope } = useDerived();
  const editions = useEditions();
  const msoas = editions.status === "ready" ? editions.value.msoa21 : null;
  const moves = useMemo(() => (msoas ? movesOf(msoas, scope) : null), [msoas, scope]);
  if (!moves) return <Waiting pending={editions} what="Six editions of the index" />;
  return (
    <>
      <p id="since" tabIndex={-1} role="status">
        {moves.flagged === 0 ? "No area here is flagged in 2025; " : ""}
        {sayMoves(moves).map(({ since, number, words }) => (
          <Fragment key={since}>
            {number === "0" ? (
              number
            ) : (
              <button type="button" className={styles.way} onClick={() => openList({ since })}>
                {number}
                <span className="visually-hidden">
                  {" "}
                  {moves[since] === 1 ? "area" : "areas"}, see the list
                </span>
              </button>
            )}{" "}
            {words}{" "}
          </Fragment>
        ))}
      </p>
      {msoas ? <RuleByEdition editions={msoas} scope={scope} /> : null}
      <div className={styles.ways}>
        <Button look="plain" onPress={() => changeView({ indicator: FLAGGED_BY })}>
          Map the editions that flag each area
        </Button>
        <Button look="plain" onPress={() => changeView({ indicator: moveId(2019) })}>
          Map who moved since 2019
        </Button>
      </div>
      <p className={styles.note}>
        The numbers of areas above always use the rule Core20 majority: half or more of today’s people live in
        that edition’s most deprived fifth.{" "}
        {msoas ? "Only the line that begins “With the figures” uses the rule chosen above. " : ""}
        {EDITIONS_NOTE}
      </p>
    </>
  );
}
