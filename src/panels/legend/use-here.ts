import { MISSING_CLASS, SUPPRESSED_CLASS } from "../../model/classes";
import { useAreas } from "../../state/atlas";
import { selectedIndices } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";

/** Where the area picked last stands: its value, and the position of its class or the kind of unknown. */
export interface Here {
  /** NaN when there is none. */
  readonly value: number;
  readonly at: number | null;
  readonly unknown: "missing" | "suppressed" | null;
}

/** The place of the area picked last in the key; null when no area is picked or nothing is classed yet. */
export function useHere(): Here | null {
  const areas = useAreas();
  const { selection } = useView();
  const { data, classification } = useDerived();
  const picked = selectedIndices(areas, selection).at(-1);
  if (picked === undefined || data.status !== "ready" || !classification) return null;
  const at = classification.classes[picked] ?? NaN;
  return {
    value: data.value.msoa21.value[picked] ?? NaN,
    at: at < classification.bounds.length ? at : null,
    unknown: at === MISSING_CLASS ? "missing" : at === SUPPRESSED_CLASS ? "suppressed" : null,
  };
}
