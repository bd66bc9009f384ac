import { useAreas } from "../../state/atlas";
import { selectedIndices } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";

/** The area picked last: its value (NaN when it has none) and the position of its class, null when it has none. */
export function useHere(): { readonly value: number; readonly at: number | null } | null {
  const areas = useAreas();
  const { selection } = useView();
  const { data, classification } = useDerived();
  const picked = selectedIndices(areas, selection).at(-1);
  if (picked === undefined || data.status !== "ready" || !classification) return null;
  const at = classification.classes[picked] ?? NaN;
  return { value: data.value.msoa21.value[picked] ?? NaN, at: at < classification.bounds.length ? at : null };
}
