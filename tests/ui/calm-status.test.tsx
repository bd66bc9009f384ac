// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CalmStatus } from "../../src/ui/CalmStatus";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("shows every step, and is read out once when the steps are over", () => {
  const { rerender } = render(<CalmStatus>1 area is flagged.</CalmStatus>);
  const status = screen.getByRole("status");
  const heard = new MutationObserver(() => undefined);
  heard.observe(status, { childList: true });
  for (const n of [2, 3, 4, 5]) {
    rerender(<CalmStatus>{`${n} areas are flagged.`}</CalmStatus>);
    expect(status.textContent).toBe(`${n} areas are flagged.`);
    expect(status.getAttribute("aria-live")).toBe("off");
    act(() => void vi.advanceTimersByTime(200));
  }
  act(() => void vi.advanceTimersByTime(800));
  expect(status.getAttribute("aria-live")).toBe("polite");
  // Words put into a region that is not quiet are read out.
  const added = heard.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
  expect(added.at(-1)?.textContent).toBe("5 areas are flagged.");
});
