import { PLAN_KEY, type Drafts } from "./kept-draft";

/** A short text of a plan while it is typed. It is an object since an empty text is one too. */
interface Typed {
  readonly text: string;
}

/** What is typed into the boxes of plans and is not the plan's yet, by record and box. */
export const PLAN_TEXTS: Drafts<Typed> = {
  key: PLAN_KEY,
  read: (content) =>
    typeof content === "object" && content !== null && "text" in content && typeof content.text === "string"
      ? { text: content.text }
      : undefined,
};

/** The boxes of a neighbourhood: under what their letters are kept. */
export const neighbourhoodTexts = (record: string, id: string) => ({
  name: `${record}/${id}/name`,
  called: `${record}/${id}/called`,
});
