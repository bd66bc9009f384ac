// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MapWhenSeen } from "../../src/app/MapWhenSeen";
import { PickedCard } from "../../src/app/PickedCard";
import { Shortcuts } from "../../src/app/Shortcuts";
import { TakeAwayViews } from "../../src/panels/export/TakeAwayViews";
import { HeaderActions } from "../../src/panels/header/HeaderActions";
import { changeView, DEFAULT_VIEW, useViewStore } from "../../src/state/view-store";

/** Stands for a part whose file is gone since a deployment: React throws the failed import where the part would be. */
const lost = vi.hoisted(() => () => ({
  default: () => {
    throw new TypeError("Failed to fetch dynamically imported module: https://x/a.js");
  },
}));
vi.mock("../../src/panels/card/AreaCard", lost);
vi.mock("../../src/panels/export/TakeAway", lost);
vi.mock("../../src/panels/export/FrameMode", lost);
vi.mock("../../src/panels/export/brief/BriefView", lost);
vi.mock("../../src/panels/export/BuildChanges", lost);
vi.mock("../../src/app/ShortcutsDialog", lost);
vi.mock("../../src/app/MapPane", () => ({ MapPane: () => <p>The map</p> }));
vi.mock("../../src/state/atlas", () => ({
  useManifest: () => ({ status: "ready", value: { version: "later" } }),
}));

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  changeView(DEFAULT_VIEW);
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Draws a part of the page in its root, beside words that must stay. */
function beside(part: ReactNode): void {
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
  render(
    <>
      <p>The page</p>
      {part}
    </>,
    { container: root },
  );
}

/** The notice of a lost part, over a page that can be used. */
async function noticeOf(what: string): Promise<void> {
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(`${what} could not be shown: a part of the program`);
  screen.getByRole("button", { name: "Reload the page" });
  screen.getByText("The page");
  expect(alert.closest("[inert]"), "what is inert cannot be pressed").toBeNull();
}

const close = (): unknown => fireEvent.click(screen.getByRole("button", { name: "Close" }));
const gone = (): unknown => waitFor(() => expect(screen.queryByRole("alert")).toBeNull());

for (const [option, what] of [
  ["frame", "The image"],
  ["brief", "The brief"],
] as const)
  it(`gives the page back when the ${option} does not load, and closes by changing the view`, async () => {
    beside(<TakeAwayViews />);
    act(() => changeView({ options: { [option]: "1", "compare.tab": "places" } }));
    await noticeOf(what);
    expect(screen.getByRole("alert").parentElement?.className).toBe("over");
    close();
    await gone();
    expect(useViewStore.getState().view.options).toEqual({ "compare.tab": "places" });
  });

it("draws the map and hears single keys when the brief that a link opens does not load", async () => {
  changeView({ options: { brief: "1" } });
  beside(
    <>
      <MapWhenSeen />
      <Shortcuts />
      <TakeAwayViews />
    </>,
  );
  await noticeOf("The brief");
  screen.getByText("The map");
  fireEvent.keyDown(document.body, { key: "a" });
  // What hears keys comes with the first.
  await waitFor(() => expect(useViewStore.getState().view.panel).toBe("list"));
});

it("does not take the failure of one view for that of the next", async () => {
  beside(<TakeAwayViews />);
  act(() => changeView({ options: { frame: "16:9", brief: "1" } }));
  await noticeOf("The image");
  close();
  await noticeOf("The brief");
});

it("keeps the header when what can be taken away does not load", async () => {
  beside(<HeaderActions />);
  fireEvent.click(screen.getByRole("button", { name: "Download and share" }));
  await noticeOf("“Download and share”");
  screen.getByRole("button", { name: "Copy link" });
  close();
  await gone();
});

it("keeps the page when the list of keys does not load", async () => {
  beside(<Shortcuts />);
  fireEvent.keyDown(document.body, { key: "?" });
  await noticeOf("The list of keys");
  close();
  await gone();
});

it("keeps the map when the card does not load, and lets go of the area", async () => {
  changeView({ selection: ["E02001066"] });
  beside(<PickedCard />);
  await noticeOf("The card of this area");
  close();
  await gone();
  expect(useViewStore.getState().view.selection).toEqual([]);
});

it("still says that the data was rebuilt when the list of changes does not load", async () => {
  window.history.replaceState(null, "", "/?k=0000-0000");
  const { CheckNotice } = await import("../../src/panels/export/CheckNotice");
  beside(<CheckNotice />);
  await noticeOf("The list of what has changed");
  screen.getByText(/the data has been rebuilt/);
});
