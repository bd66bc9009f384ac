import { changeView, useViewStore } from "../../state/view-store";
import { LONGEST_TITLE, OWN_TITLE } from "./own-title";

/** A person's own title of the image, kept in the link; "" for the app's. Typing makes no history entries. */
export function useOwnTitle(): [string, (title: string) => void] {
  const title = useViewStore(({ view }) => view.options[OWN_TITLE] ?? "").slice(0, LONGEST_TITLE);
  const setTitle = (next: string): void => {
    const { options } = useViewStore.getState().view;
    const others = Object.entries(options).filter(([key]) => key !== OWN_TITLE);
    const own = next === "" ? [] : [[OWN_TITLE, next]];
    changeView({ options: Object.fromEntries([...others, ...own]) as typeof options }, "replace");
  };
  return [title, setTitle];
}
