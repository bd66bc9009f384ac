import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answerPage, KEPT_MARK, markedAsKept, PATIENCE_MS } from "../../../src/data/offline/answer-page";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const COPY = new Response("kept");
const kept = () => Promise.resolve(COPY);
const nothing = () => Promise.resolve(undefined);
const says = (status: number) => () => Promise.resolve(new Response(null, { status }));
const gone = () => Promise.reject(new TypeError("Failed to fetch"));

it.each([200, 304, 400, 401, 403, 407, 429])("shows the site's own answer of status %i", async (status) => {
  expect((await answerPage(says(status), kept)).status).toBe(status);
});

it("lets a redirect to a sign-in through", async () => {
  const redirect = Response.redirect("https://login.example/");
  Object.defineProperties(redirect, { status: { value: 0 }, type: { value: "opaqueredirect" } });
  expect(await answerPage(() => Promise.resolve(redirect), kept)).toBe(redirect);
});

it.each([404, 410, 500, 502, 503, 504])("shows the kept page for status %i", async (status) => {
  expect(await answerPage(says(status), kept)).toBe(COPY);
});

it("shows the kept page without a network", async () => {
  expect(await answerPage(gone, kept)).toBe(COPY);
});

it("shows the kept page when the site says nothing for a while, and no earlier", async () => {
  let shown: Response | null = null;
  void answerPage(() => new Promise(() => undefined), kept).then((page) => (shown = page));
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(shown).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toBe(COPY);
});

it("waits for the site, however slow, where nothing is kept", async () => {
  const late = new Response("late");
  const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(late), 5 * PATIENCE_MS));
  const page = answerPage(slow, nothing);
  await vi.advanceTimersByTimeAsync(5 * PATIENCE_MS);
  expect(await page).toBe(late);
});

it("says what the site said, or did not, where nothing is kept or the caches fail", async () => {
  expect((await answerPage(says(503), nothing)).status).toBe(503);
  await expect(answerPage(gone, nothing)).rejects.toThrow("Failed to fetch");
  await expect(answerPage(gone, () => Promise.reject(new Error("no caches")))).rejects.toThrow("Failed");
});

it("marks a kept page on its root and leaves the rest and its headers", async () => {
  const headers = { "content-type": "text/html", "content-security-policy": "default-src 'self'" };
  const page = await markedAsKept(new Response('<!doctype html><html lang="en-GB"><p>', { headers }));
  expect(await page.text()).toBe(`<!doctype html><html ${KEPT_MARK} lang="en-GB"><p>`);
  expect(Object.fromEntries(page.headers)).toEqual(headers);
});
