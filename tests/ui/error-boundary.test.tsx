// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { lazy } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { Drawn } from "../../src/charts/Drawn";
import { Tabs } from "../../src/ui/Tabs";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("says in words that a part did not load, offers a reload, and leaves the tabs standing", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const Lost = lazy(() =>
    Promise.reject(new TypeError("Failed to fetch dynamically imported module: https://x/a.js")),
  );
  render(
    <Tabs label="Parts" value="a" tabs={[{ value: "a", label: "First" }]} onChange={() => undefined}>
      <p>Words beside it</p>
      <Drawn summary="Three bars">
        <Lost />
      </Drawn>
    </Tabs>,
  );
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(
    "The chart could not be shown: a part of the program could not be loaded",
  );
  expect(alert.textContent).not.toContain("https://");
  screen.getByRole("button", { name: "Reload the page" });
  expect(screen.queryByRole("img"), "a notice is no picture").toBeNull();
  screen.getByRole("tab", { name: "First" });
  screen.getByText("Words beside it");
});
