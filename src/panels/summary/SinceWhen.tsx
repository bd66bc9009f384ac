import { useState } from "react";
import { EDITIONS_NOTE } from "../../config/editions";
import { useEditions } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { movesOf } from "../../stats/edition-moves";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { Waiting } from "../profile/Waiting";
import { sayMoves } from "./say-moves";
import styles from "./Summary.module.css";

function Moves() {
  const { scope } = useDerived();
  const editions = useEditions();
  if (editions.status !== "ready") return <Waiting pending={editions} what="Six editions of the index" />;
  return (
    <>
      <p role="status">{sayMoves(movesOf(editions.value.msoa21, scope))}</p>
      <p className={styles.note}>
        Flagged here means that half or more of today’s people live in that edition’s most deprived fifth (the
        rule “Core20 majority”), whatever rule is chosen above. {EDITIONS_NOTE}
      </p>
    </>
  );
}

/** Since when areas have been flagged, over six editions of the index; loaded when asked for. */
export function SinceWhen() {
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
