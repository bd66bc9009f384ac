/** Option of the view that holds a person's own title of the image; absent while the app's own stands. */
export const OWN_TITLE = "frame.title";

/** The same of the brief. */
export const BRIEF_TITLE = "brief.title";

/** Letters of a title: about three lines at the size it is set in. */
export const LONGEST_TITLE = 120;

/** The option for what was typed: "" for the app's own title and for nothing, so that it follows the view again. */
export function ownTitle(typed: string, proposed: string): string {
  const text = typed.replace(/\s+/g, " ").trim().slice(0, LONGEST_TITLE);
  return text === proposed ? "" : text;
}
