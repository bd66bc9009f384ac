import * as v from "valibot";

/** The most that a walkthrough may hold, and its texts, in UTF-16 units: more is no meeting. */
export const MOST_STEPS = 100;
export const MOST_TITLE = 200;
export const MOST_REMARK = 2000;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((one) => one.length <= most, `is longer than ${most} characters`),
  );

const walkthroughSchema = v.strictObject({
  title: text(MOST_TITLE),
  steps: v.pipe(
    v.array(
      v.strictObject({
        title: text(MOST_TITLE),
        /** What the presenter says of it, or leaves to read: text, never markup. */
        remark: text(MOST_REMARK),
        /** The view: the query of its link ("?v=1&f=E54000057"), "" for the opening view. */
        link: v.pipe(
          text(8000),
          v.check((one) => one === "" || one.startsWith("?"), "is no link of a view"),
        ),
      }),
    ),
    v.check((all) => all.length <= MOST_STEPS, `has more than ${MOST_STEPS} views`),
  ),
});

const wordsSchema = v.object({ title: text(MOST_TITLE), remark: text(MOST_REMARK) });

/** The words of a view, or of a walkthrough (whose remark is empty), while they are typed. */
export type Words = v.InferOutput<typeof wordsSchema>;

/** Words that were kept while they were typed, or undefined where they are not sound. */
export function readWords(content: unknown): Words | undefined {
  const result = v.safeParse(wordsSchema, content);
  return result.success ? result.output : undefined;
}

/** Views in an order, to step through in a meeting. Plain JSON. */
export type Walkthrough = v.InferOutput<typeof walkthroughSchema>;
export type WalkthroughStep = Walkthrough["steps"][number];

/** A walkthrough from outside, or undefined where it is not sound. */
export function readWalkthrough(content: unknown): Walkthrough | undefined {
  const result = v.safeParse(walkthroughSchema, content);
  return result.success ? result.output : undefined;
}
