// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Shortcuts } from "../../src/app/Shortcuts";
import { TakeAwayViews } from "../../src/panels/export/TakeAwayViews";
import { changeView, DEFAULT_VIEW, useViewStore } from "../../src/state/view-store";

vi.mock("../../src/panels/export/brief/BriefView", () => ({ default: () => <p>The brief</p> }));
vi.mock("../../src/panels/export/FrameMode", () => ({ default: () => <p>The frame</p> }));

const view = () => useViewStore.getState().view;
const press = (key: string): boolean => fireEvent.keyDown(document.body, { key });

beforeEach(() => {
  changeView(DEFAULT_VIEW);
  render(
    <>
      <Shortcuts />
      <TakeAwayViews />
    </>,
  );
});
afterEach(cleanup);

it("opens views and the frame by single keys", () => {
  press("a");
  expect(view().panel).toBe("list");
  press("f");
  expect(view().options).toEqual({ frame: "16:9" });
});

for (const options of [{ brief: "1" }, { frame: "a4-portrait" }, { frame: "embed" }])
  it(`changes nothing behind ${JSON.stringify(options)} by a single key`, async () => {
    act(() => changeView({ options }));
    await screen.findByText(/^The (?:brief|frame)$/);
    const before = view();
    for (const key of ["s", "a", "r", "p", "c", "b", "k", "m", "f", "?"]) press(key);
    expect(view()).toBe(before);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

it("hears the keys again once Escape has closed the brief", async () => {
  act(() => changeView({ options: { brief: "1" } }));
  await screen.findByText("The brief");
  press("Escape");
  expect(view().options).toEqual({});
  press("m");
  expect(view().panel).toBe("methods");
});
