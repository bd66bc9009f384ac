import { useEffect, useRef, useState } from "react";
import { fetchBytes, loadPostcodes, ONE_FILE } from "../../data";
import { findPostcode, readPostcode } from "../../readings/header/postcode";
import { sayFoundSpot } from "../../readings/voice/spot";
import { useAreas, useLsoas } from "../../state/atlas";
import { Button } from "../../ui/Button";
import type { Entry } from "../../workspace/voice/entry";
import { EntryText } from "./EntryText";
import styles from "./Voice.module.css";

interface SpotFieldProps {
  readonly draft: Entry;
  readonly onChange: (patch: Partial<Entry>) => void;
}

/**
 * About where something is: in words, and by a postcode that finds its LSOA. The postcode itself is kept nowhere, so that an entry
 * never points to a home.
 */
export function SpotField({ draft, onChange }: SpotFieldProps) {
  const areas = useAreas();
  const lsoas = useLsoas();
  const [postcode, setPostcode] = useState("");
  const [said, setSaid] = useState("");
  // The entry may be typed on, saved or given up while a postcode is looked up.
  const now = useRef<SpotFieldProps | null>(null);
  useEffect(() => {
    now.current = { draft, onChange };
    return () => {
      now.current = null;
    };
  }, [draft, onChange]);
  const find = async (): Promise<void> => {
    const typed = readPostcode(postcode);
    if (!typed?.unit || lsoas.status !== "ready") {
      setSaid("Type a whole postcode of England.");
      return;
    }
    try {
      setSaid("Looking it up…");
      const all = await loadPostcodes(fetchBytes, typed.area);
      if (!now.current) return;
      const found = findPostcode(typed, all, (lsoa) => lsoas.value.msoa[lsoa] ?? -1);
      const spot = sayFoundSpot(found, draft.msoa, areas, lsoas.value);
      setSaid(spot.said);
      if (spot.lsoa === "") return;
      now.current.onChange({ lsoa: spot.lsoa, about: null });
      setPostcode("");
    } catch (error) {
      setSaid(`It could not be looked up. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <>
      <div className={styles.fields}>
        <EntryText
          label="About where, in words"
          placeholder="for example by the parade of shops; no addresses"
          value={draft.spot}
          onChange={(spot) => onChange({ spot })}
        />
        {ONE_FILE ? null : (
          <EntryText
            label="A postcode nearby (finds the small area; it is not kept)"
            value={postcode}
            onChange={setPostcode}
          />
        )}
      </div>
      {ONE_FILE ? null : (
        <div className={styles.line}>
          <Button isDisabled={postcode.trim() === ""} onPress={() => void find()}>
            Find the small area
          </Button>
          <span role="status" className={styles.quiet}>
            {said}
          </span>
        </div>
      )}
    </>
  );
}
