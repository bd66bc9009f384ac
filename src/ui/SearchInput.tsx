import { use, useEffect, useRef, type Key, type KeyboardEvent } from "react";
import { ComboBoxStateContext, Input } from "react-aria-components";

interface SearchInputProps {
  readonly className: string;
  readonly placeholder?: string;
  /** What is searched for; empty when nothing is. */
  readonly text: string;
  /** Drops what was typed. */
  readonly forget: () => void;
}

/**
 * The input of a ComboBox that searches. While text is typed the list stays open and one match is lit, first the first, so that Enter takes it; arrow
 * keys go on from there. Escape closes the list and shows again what is chosen.
 */
export function SearchInput({ className, placeholder, text, forget }: SearchInputProps) {
  const state = use(ComboBoxStateContext);
  const led = useRef<Key | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // After every change of the box, which forgets the lit option when its text changes and guesses another when its options do.
  useEffect(() => {
    if (!state || text.trim() === "") return undefined;
    if (!state.isOpen) {
      // Closed by a page that scrolled: whoever goes on typing, or reads, needs the list.
      if (!state.isFocused) return undefined;
      const again = requestAnimationFrame(() => state.open(null, "input"));
      return () => cancelAnimationFrame(again);
    }
    const { collection, selectionManager } = state;
    const first = [...collection.getKeys()].find((key) => collection.getItem(key)?.type === "item") ?? null;
    // Lit is what is drawn: the box's own key may be set and undone again before that, which brings no render, and so no call from here.
    const isLit = (): boolean =>
      led.current === first &&
      (first === null || (input.current?.hasAttribute("aria-activedescendant") ?? false));
    if (isLit()) return undefined;
    let frame = 0;
    const light = (): void => {
      if (isLit()) return;
      led.current = first;
      selectionManager.setFocusedKey(first);
      frame = requestAnimationFrame(light);
    };
    frame = requestAnimationFrame(light);
    return () => cancelAnimationFrame(frame);
  });
  const finish = (event: KeyboardEvent): void => {
    if (state?.isOpen !== true) return;
    const { focusedKey } = state.selectionManager;
    // Taking what is chosen already changes nothing, so nobody else is told that the search is over.
    if (event.key === "Enter" && focusedKey !== null && state.selectionManager.isSelected(focusedKey))
      forget();
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    forget();
    // The box opens again when its text changes while it is closed: the text first.
    requestAnimationFrame(() => state.setOpen(false));
  };
  return (
    <Input
      ref={input}
      className={className}
      {...(placeholder === undefined ? {} : { placeholder })}
      onKeyDownCapture={finish}
      // The list sends the box focus events of its own while one types: those must not select the text.
      onFocus={({ nativeEvent, currentTarget }) => nativeEvent.isTrusted && currentTarget.select()}
    />
  );
}
