// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const OWN = "assets/index-old.js";
let answer: () => Response | Promise<Response>;
let asked: string[];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ["performance"] });
  document.head.innerHTML = `<script type="module" src="https://site.example/x/${OWN}"></script>`;
  asked = [];
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    asked.push(`${url} ${init.cache}`);
    return Promise.resolve(answer());
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const serve = (entry: string) => () => new Response(JSON.stringify({ entry }));
const page = (): Response => new Response("<!doctype html>", { headers: { "content-type": "text/html" } });

async function start() {
  const state = await import("../../src/state/deployment");
  const { UpdateNotice } = await import("../../src/app/UpdateNotice");
  render(<UpdateNotice />);
  return state;
}

const notice = (): HTMLElement | null => screen.queryByRole("status");

it("says so, without alarm, when the site serves another program, and offers it", async () => {
  answer = serve("assets/index-new.js");
  const { checkDeployment } = await start();
  await act(checkDeployment);
  expect(notice()?.textContent).toMatch(/has been updated .* You can go on/);
  screen.getByRole("button", { name: "Load the new version" });
  expect(asked).toEqual(["/version.json no-store"]);
  vi.advanceTimersByTime(60_000);
  await act(checkDeployment);
  expect(asked, "what is known is not asked again").toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(notice()).toBeNull();
});

it.each([
  ["the same program", serve(OWN)],
  ["a page in place of the file", page],
  ["no such file", () => new Response("", { status: 404 })],
  ["something else", () => new Response('{"entry":7}')],
  ["nothing", () => Promise.reject(new TypeError("Failed to fetch"))],
])("says nothing when the site answers with %s", async (_, given) => {
  answer = given;
  const { checkDeployment } = await start();
  await act(checkDeployment);
  expect(asked).toHaveLength(1);
  expect(notice()).toBeNull();
});

it("asks once for files that fail together, and again later", async () => {
  answer = serve(OWN);
  const { checkDeployment } = await start();
  await act(() => Promise.all([checkDeployment(), checkDeployment(), checkDeployment()]));
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(5_001);
  await act(checkDeployment);
  expect(asked).toHaveLength(2);
});

/** What Vite says on the window when a part of the program does not load. */
const lost = (message: string): Event =>
  Object.assign(new Event("vite:preloadError"), { payload: new TypeError(message) });

it("asks when a part of the program is gone, and when the page was hidden for more than ten minutes", async () => {
  answer = serve(OWN);
  const { watchDeployment } = await start();
  watchDeployment();
  window.dispatchEvent(lost("Importing a module script failed."));
  expect(asked).toEqual(["/version.json no-store"]);
  const hidden = vi.spyOn(document, "hidden", "get");
  const seenAfter = (milliseconds: number): void => {
    hidden.mockReturnValue(true);
    document.dispatchEvent(new Event("visibilitychange"));
    vi.advanceTimersByTime(milliseconds);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
  };
  seenAfter(9 * 60_000);
  expect(asked).toHaveLength(1);
  seenAfter(11 * 60_000);
  expect(asked).toHaveLength(2);
});

it.each([
  ["Chromium", "Failed to fetch dynamically imported module: https://site.example/x/assets/a.js"],
  ["Firefox", "error loading dynamically imported module: https://site.example/x/assets/a.js"],
  ["Vite, of styles", "Unable to preload CSS for https://site.example/x/assets/a.js"],
])("asks past what is kept for the file that %s names, so that a damaged one heals", async (_, message) => {
  answer = serve(OWN);
  const { watchDeployment } = await start();
  watchDeployment();
  window.dispatchEvent(lost(message));
  expect(asked).toContain("https://site.example/x/assets/a.js reload");
});
