import { useChoice, useOption } from "../../../state/view-store";
import { readNumber } from "../../../ui/TypedNumber";

export const SHARED_CHOICES = [
  { value: "posts", label: "Posts" },
  { value: "pounds", label: "Pounds" },
] as const;
/** What is shared out before somebody says otherwise. */
const FIRST = { posts: 100, pounds: 1_000_000 } as const;
/** Per cent by need, at first. */
const FIRST_MIX = "50";

/** What is shared out and how, kept in the view, so that a link and a workbook say the same. */
export function useSharing() {
  const [what, setWhat] = useChoice("use.share", SHARED_CHOICES, "posts");
  const [typed, setTyped] = useOption(`use.${what}`, String(FIRST[what]));
  const [mixed, setMixed] = useOption("use.need", FIRST_MIX);
  const read = readNumber(typed);
  const mix = readNumber(mixed);
  return {
    what,
    setWhat,
    total: Number.isSafeInteger(read) && read >= 0 ? read : FIRST[what],
    setTotal: (total: number): void => setTyped(String(total)),
    mix: mix >= 0 && mix <= 100 ? Math.round(mix) : Number(FIRST_MIX),
    setMix: (next: number): void => setMixed(String(Math.round(next))),
  };
}
