import { personalData } from "../../../workspace/voice/personal-data";
import type { Walkthrough } from "../../../workspace/walkthrough/walkthrough";
import { sayList } from "../../../words/say-list";

/** A view of a walkthrough as it stands in an annex. */
export interface AnnexStep {
  readonly title: string;
  readonly remark: string;
  /** The whole address of the view. */
  readonly link: string;
}

/** The views of a walkthrough in their order, with the whole address of each. `addressOf` gives it for the query of a link. */
export const annexSteps = (
  { steps }: Walkthrough,
  addressOf: (query: string) => string,
): readonly AnnexStep[] =>
  steps.map(({ title, remark, link }, at) => ({
    title: title.trim() || `View ${at + 1}`,
    remark: remark.trim(),
    link: addressOf(link),
  }));

const MOST_SAID = 3;

/** What of a walkthrough looks like a person's data, in words; "" where nothing does. */
export function sayPersonalSteps({ title, steps }: Walkthrough): string {
  const seen = [title, ...steps.flatMap((step) => [step.title, step.remark])].flatMap((text) =>
    personalData(text),
  );
  if (seen.length === 0) return "";
  const said = seen.slice(0, MOST_SAID).map(({ kind, text }) => `“${text}” (${kind})`);
  return `This looks like a person’s data: ${sayList(said)}${seen.length > MOST_SAID ? `, and ${seen.length - MOST_SAID} more` : ""}. A person could be known by it.`;
}
