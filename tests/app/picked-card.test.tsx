// @vitest-environment jsdom
import { cleanup, configure, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PickedCard } from "../../src/app/PickedCard";
import { setAdding } from "../../src/state/adding";
import { AreasContext } from "../../src/state/atlas";
import { changeView, DEFAULT_VIEW } from "../../src/state/view-store";
import type { Areas } from "../../src/model/area";

const areas = { code: ["E02000001", "E02000002"], name: ["First", "Second"] } as unknown as Areas;

// The answer to a rule whose figures do not come: the card itself waits for it.
vi.mock("../../src/state/derived", () => ({ useDerived: () => ({ answer: null }) }));

const draw = () =>
  render(
    <AreasContext value={areas}>
      <PickedCard />
    </AreasContext>,
  );

// The card is a part that loads when asked for: its first load takes over a second on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => changeView({ ...DEFAULT_VIEW, selection: ["E02000001", "E02000002"] }));
afterEach(() => {
  cleanup();
  setAdding(false);
});

it("says that areas are added also while there is no answer to the rule", async () => {
  setAdding(true);
  draw();
  expect((await screen.findByRole("status")).textContent).toContain("2 areas picked");
});
