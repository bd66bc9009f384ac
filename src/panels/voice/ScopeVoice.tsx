import { useMemo } from "react";
import { useAreas } from "../../state/atlas";
import { useVoice } from "../../state/voice";
import { changeView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { sayScope } from "../../readings/voice/say-scope";
import styles from "./Voice.module.css";

/** How much is written down of several areas together, and the way to it. */
export function ScopeVoice({ msoas }: { readonly msoas: ArrayLike<number> }) {
  const areas = useAreas();
  const records = useVoice();
  const said = useMemo(
    () => sayScope(records, new Set(Array.from(msoas, (i) => areas.code[i] ?? ""))),
    [records, msoas, areas],
  );
  return (
    <Section title="What people say">
      <p className={styles.quiet}>{said}</p>
      <div className={styles.line}>
        <Button onPress={() => changeView({ panel: "voice" })}>Open Voice</Button>
      </div>
    </Section>
  );
}
