import { Fragment, useMemo, useState } from "react";
import { EDITIONS_NOTE } from "../../config/editions";
import { moveId } from "../../config/indicators/since";
import type { SinceWhen } from "../../model/view";
import { useEditions } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { changeView, useViewStore } from "../../state/view-store";
import { columnOf } from "../../stats/columns-of";
import { movesOf } from "../../stats/edition-moves";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { Waiting } from "../profile/Waiting";
import { sayMoves } from "./say-moves";
import styles from "./Summary.module.css";

const FLAGGED_BY = columnOf({ kind: "editions", editions: 1 });

/** Opens the list of the areas that a part of the sentence speaks of. */
function listSince(since: SinceWhen): void {
  const { list } = useViewStore.getState().view;
  changeView({ panel: "list", list: { ...list, text: "", show: "all", since } });
}

function Moves() {
  const { scope } = useDerived();
  const editions = useEditions();
  const msoas = editions.status === "ready" ? editions.value.msoa21 : null;
  const moves = useMemo(() => (msoas ? movesOf(msoas, scope) : null), [msoas, scope]);
  if (!moves) return <Waiting pending={editions} what="Six editions of the index" />;
  return (
    <>
      <p role="status">
        {moves.flagged === 0 ? "No area here is flagged in 2025; " : ""}
        {sayMoves(moves).map(({ since, number, words }) => (
          <Fragment key={since}>
            {number === "0" ? (
              number
            ) : (
              <button type="button" className={styles.way} onClick={() => listSince(since)}>
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
      <div className={styles.ways}>
        <Button look="plain" onPress={() => changeView({ indicator: FLAGGED_BY })}>
          Map the editions that flag each area
        </Button>
        <Button look="plain" onPress={() => changeView({ indicator: moveId(2019) })}>
          Map who moved since 2019
        </Button>
      </div>
      <p className={styles.note}>
        Flagged here means that half or more of today’s people live in that edition’s most deprived fifth (the
        rule “Core20 majority”), whatever rule is chosen above. {EDITIONS_NOTE}
      </p>
    </>
  );
}

/** Since when areas have been flagged, over six editions of the index; loaded when asked for. */
export function SinceWhenSection() {
  const [asked, setAsked] = useState(false);
  return (
    <Section title="Since when?">
      {asked ? (
        <Moves />
      ) : (
        <div>
          <Button onPress={() => setAsked(true)}>Compare six editions, 2004 to 2025</Button>
        </div>
      )}
    </Section>
  );
}
