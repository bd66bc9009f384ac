/** How long the site has to answer for its page before the kept one is shown, in milliseconds. */
export const PATIENCE_MS = 8_000;

/** What the root element of a kept page says of itself. */
export const KEPT_MARK = "data-kept";

/** Nothing is here any more, or the host has a fault. A sign-in (401), a refusal (403) and every other answer are the site's own, for people to see. */
const isNoAnswer = ({ status }: Response): boolean => status === 404 || status === 410 || status >= 500;

/**
 * The site's own page where the site answers, so that an update or a sign-in is seen at once; else the kept one, if there is one. A site that says
 * nothing for `PATIENCE_MS` counts as one that does not answer, unless nothing is kept. Rejects as `ask` does.
 */
export async function answerPage(
  ask: () => Promise<Response>,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  const asked = ask();
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([asked, late]).catch(() => undefined);
  if (first && !isNoAnswer(first)) return first;
  return (await kept().catch(() => undefined)) ?? asked;
}

/** A kept page that says that it is one, since the page itself cannot know who answered. */
export async function markedAsKept(page: Response): Promise<Response> {
  const html = await page.text();
  return new Response(html.replace("<html", `<html ${KEPT_MARK}`), page);
}
