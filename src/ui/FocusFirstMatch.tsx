import { use, useEffect, useEffectEvent } from "react";
import { ComboBoxStateContext } from "react-aria-components";

/** Inside a ComboBox: lights up the first match of what is typed, so that Enter takes it; arrow keys go on from there. */
export function FocusFirstMatch({ typed }: { readonly typed: string }) {
  const state = use(ComboBoxStateContext);
  const isOpen = state?.isOpen ?? false;
  const focusFirst = useEffectEvent(() => {
    if (!state) return;
    for (const key of state.collection.getKeys()) {
      if (state.collection.getItem(key)?.type !== "item") continue;
      state.selectionManager.setFocusedKey(key);
      return;
    }
  });
  useEffect(() => {
    if (!isOpen || typed.trim() === "") return undefined;
    // The box itself forgets the lit option when its text changes: after that.
    const frame = requestAnimationFrame(() => focusFirst());
    return () => cancelAnimationFrame(frame);
  }, [typed, isOpen]);
  return null;
}
