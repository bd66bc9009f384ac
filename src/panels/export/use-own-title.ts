import { useOption } from "../../state/view-store";
import { LONGEST_TITLE, OWN_TITLE } from "./own-title";

/** A person's own title of the image, kept in the link; "" for the app's. */
export function useOwnTitle(): [string, (title: string) => void] {
  const [title, setTitle] = useOption(OWN_TITLE, "", "replace");
  return [title.slice(0, LONGEST_TITLE), setTitle];
}
