import { useDeferredValue, useMemo, useState } from "react";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useVoice } from "../../state/voice";
import { useView } from "../../state/view-store";
import { filterVoice, msoaIndex, placeOf, voiceFilterOf } from "../../readings/voice/filter";

/** The entries that the filters and the search ask for, those of the areas on screen, and how to name a place. */
export function useVoiceView() {
  const areas = useAreas();
  const { scope } = useDerived();
  const { options } = useView();
  const records = useVoice();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed);
  const at = useMemo(() => msoaIndex(areas), [areas]);
  const here = useMemo(() => new Set(Array.from(scope, (i) => areas.code[i] ?? "")), [areas, scope]);
  const standing = useMemo(() => records.filter(({ deleted }) => deleted === null), [records]);
  const filter = useMemo(() => voiceFilterOf(options), [options]);
  const place = useMemo(() => (code: string) => placeOf(areas, at, code), [areas, at]);
  const found = useMemo(
    () => filterVoice(standing, filter, text, here, place),
    [standing, filter, text, here, place],
  );
  return { areas, at, standing, found, filter, typed, setTyped };
}

export type VoiceView = ReturnType<typeof useVoiceView>;
