// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hearKeys } from "../../src/app/hear-keys";
import { Shortcuts } from "../../src/app/Shortcuts";
import { TakeAwayViews } from "../../src/panels/export/TakeAwayViews";
import { isAdding, setAdding } from "../../src/state/adding";
import { changeView, DEFAULT_VIEW, useViewStore } from "../../src/state/view-store";

vi.mock("../../src/panels/export/brief/BriefView", () => ({ default: () => <p>The brief</p> }));
vi.mock("../../src/app/ShortcutsDialog", () => ({ default: () => <p>The keys</p> }));
vi.mock("../../src/panels/export/FrameMode", () => ({ default: () => <p>The frame</p> }));
// Parts that load when asked for take over a second on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const view = () => useViewStore.getState().view;
const press = (key: string, on: Element = document.body): boolean => fireEvent.keyDown(on, { key });
let stop = (): void => undefined;
let shown = 0;

beforeEach(() => {
  changeView(DEFAULT_VIEW);
  shown = 0;
  stop = hearKeys(() => shown++).stop;
  render(
    <>
      <header>
        <input role="combobox" aria-label="Search" aria-controls="list" aria-expanded="false" />
        <button id="take-away">Download and share</button>
      </header>
      <input type="radio" aria-label="England" />
      <details className="map-sources">
        <summary>Sources</summary>
      </details>
      <TakeAwayViews />
    </>,
  );
});
afterEach(() => {
  stop();
  setAdding(false);
  cleanup();
});

it("hears the very key that it loads with", async () => {
  stop();
  render(<Shortcuts />);
  press("?");
  await screen.findByText("The keys");
});

it("opens views and the frame by single keys", () => {
  press("a");
  expect(view().panel).toBe("list");
  press("f");
  expect(view().options).toEqual({ frame: "16:9" });
});

it("turns no page for a word that is typed on a button", () => {
  const button = screen.getByRole("button", { name: "Download and share" });
  for (const letter of "gainsborough") press(letter, button);
  expect(view()).toEqual(DEFAULT_VIEW);
});

it("lists the keys and goes to the search from everything but a text field", () => {
  const search = screen.getByRole("combobox");
  for (const on of [screen.getByRole("radio"), screen.getByRole("button"), document.body]) press("?", on);
  expect(shown).toBe(3);
  expect(press("/", screen.getByRole("radio")), "the sign is not typed into the search").toBe(false);
  expect(document.activeElement).toBe(search);
  expect(press("/", search), "in the search it is a letter").toBe(true);
  press("?", search);
  expect(shown).toBe(3);
});

it("presses “Download and share”, where the focus comes back to", () => {
  const button = screen.getByRole("button");
  const pressed = vi.fn();
  button.addEventListener("click", pressed);
  press("d");
  expect(pressed).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button);
});

it("closes one thing at an Escape: the sources, then the adding of areas, then the card", () => {
  act(() => changeView({ selection: ["E02000001", "E02000002"] }));
  setAdding(true);
  const sources = screen.getByRole<HTMLDetailsElement>("group");
  sources.open = true;
  press("Escape");
  expect([sources.open, isAdding(), view().selection.length]).toEqual([false, true, 2]);
  press("Escape");
  expect([isAdding(), view().selection.length]).toEqual([false, 2]);
  press("Escape", screen.getByRole("combobox"));
  expect(view().selection, "in a text field Escape is the field's").toHaveLength(2);
  press("Escape");
  expect(view().selection).toEqual([]);
});

for (const options of [{ brief: "1" }, { frame: "a4-portrait" }, { frame: "embed" }])
  it(`changes nothing behind ${JSON.stringify(options)} by a single key`, async () => {
    act(() => changeView({ options, selection: ["E02000001"] }));
    await screen.findByText(/^The (?:brief|frame)$/);
    const before = view();
    for (const key of ["s", "a", "r", "p", "c", "b", "k", "m", "f", "d", "/", "?"]) press(key);
    expect(view()).toBe(before);
    expect(shown).toBe(0);
  });

it("hears the keys again once Escape has closed the brief, and that Escape closed the brief alone", async () => {
  act(() => changeView({ options: { brief: "1" }, selection: ["E02000001"] }));
  await screen.findByText("The brief");
  press("Escape");
  expect([view().options, view().selection]).toEqual([{}, ["E02000001"]]);
  press("m");
  expect(view().panel).toBe("methods");
});
