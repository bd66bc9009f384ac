/** What a key does while a walkthrough is presented, as the keys of slides do; null for all others. */
export function presentKey(key: string, at: number, steps: number): number | "end" | null {
  switch (key) {
    case "ArrowRight":
    case "PageDown":
    case " ":
    case "Enter":
      return Math.min(at + 1, steps - 1);
    case "ArrowLeft":
    case "PageUp":
    case "Backspace":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return steps - 1;
    case "Escape":
      return "end";
    default:
      return null;
  }
}
