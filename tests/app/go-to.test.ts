// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { followPanels, goTo } from "../../src/app/go-to";
import { changeView, DEFAULT_VIEW, useViewStore } from "../../src/state/view-store";
import { arriveAt } from "../../src/ui/arrive";

/** What the page's own renderer does, here by hand. */
const show = (heading: string, more = ""): void => {
  const panel = document.querySelector("#panel") as HTMLElement;
  panel.innerHTML = `<section><h2 tabindex="-1">${heading}</h2>${more}</section>`;
};
const focused = (): string => document.activeElement?.textContent ?? "";
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
const scrolled = vi.fn();
let stop = (): void => undefined;

beforeEach(() => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = scrolled;
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = `<nav><button>Areas</button></nav><main id="panel" tabindex="-1"></main>`;
  useViewStore.setState({ view: DEFAULT_VIEW, push: false });
  show("Summary");
  scrolled.mockClear();
  stop = followPanels();
  document.querySelector("button")?.focus();
});
afterEach(() => stop());

it("takes the focus to the heading of a view that is opened, once it is there, and brings it into view", async () => {
  goTo("list");
  await settled();
  expect(focused(), "the view before is not the one that was asked for").toBe("Areas");
  document.querySelector("nav")?.remove();
  show("The list");
  await settled();
  expect(focused()).toBe("The list");
  expect(scrolled.mock.contexts).toEqual([document.querySelector("#panel")]);
});

it("brings a view that is open already back into view", () => {
  goTo("summary");
  expect(focused()).toBe("Summary");
  expect(scrolled).toHaveBeenCalledOnce();
});

it("leaves who goes elsewhere while a view loads, and a view that takes the focus by itself", async () => {
  goTo("list");
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  show("The list");
  await settled();
  expect(focused()).toBe("Areas");
  goTo("voice");
  show("Voice", "<textarea>an entry</textarea>");
  document.querySelector("textarea")?.focus();
  await settled();
  expect(focused()).toBe("an entry");
});

it("moves no focus for Back and Forward, nor for a change inside a view", async () => {
  useViewStore.setState({ view: { ...DEFAULT_VIEW, panel: "list" }, push: false });
  show("The list");
  changeView({ selection: ["E02000001"] });
  await settled();
  expect(focused()).toBe("Areas");
});

it("takes the focus to an answer that comes below", async () => {
  arriveAt("#since");
  show("Summary", '<p id="since" tabindex="-1">since 2004</p>');
  await settled();
  expect(focused()).toBe("since 2004");
  expect(scrolled.mock.contexts).toEqual([document.querySelector("#since")]);
});
