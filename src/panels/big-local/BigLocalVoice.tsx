import { entriesAbout } from "../../readings/voice/about-counts";
import { entries } from "../../readings/voice/words";
import type { BigLocalArea } from "../../model/big-local";
import { useAreas } from "../../state/atlas";
import { beginEntryAbout } from "../../state/entry-begun";
import { changeView } from "../../state/view-store";
import { useVoice } from "../../state/voice";
import { Button } from "../../ui/Button";
import styles from "./BigLocal.module.css";

/** How much is written down of a Big Local area, and the way to it and to one entry more; nothing for one whose place is not known. */
export function BigLocalVoice({ area }: { readonly area: BigLocalArea }) {
  const areas = useAreas();
  const { id, name, msoa } = area;
  const n = entriesAbout(useVoice(), { kind: "big-local", name });
  const code = msoa === null ? undefined : areas.code[msoa];
  if (code === undefined) return null;
  return (
    <p className={styles.voice}>
      {n > 0 ? (
        <Button
          look="plain"
          aria-label={`What people say of ${name}: ${entries(n)}`}
          onPress={() => changeView({ panel: "profile", selection: [code] })}
        >
          What people say: {entries(n)}
        </Button>
      ) : null}
      <Button
        look="plain"
        aria-label={`Add what people say of ${name}`}
        onPress={() => beginEntryAbout(code, { kind: "big-local", id, name })}
      >
        Add what people say
      </Button>
    </p>
  );
}
