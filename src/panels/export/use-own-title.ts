import { useOption } from "../../state/view-store";
import { type BRIEF_TITLE, LONGEST_TITLE, OWN_TITLE } from "./own-title";

/** A person's own title of the image, or of the brief, kept in the address; "" for the app's. */
export function useOwnTitle(
  option: typeof OWN_TITLE | typeof BRIEF_TITLE = OWN_TITLE,
): [string, (title: string) => void] {
  const [title, setTitle] = useOption(option, "", "replace");
  return [title.slice(0, LONGEST_TITLE), setTitle];
}
