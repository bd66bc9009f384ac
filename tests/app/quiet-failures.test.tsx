// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { QuietFailures } from "../../src/app/QuietFailures";
import { ensure } from "../../src/state/resources";

afterEach(cleanup);

it("says what failed where nothing else says it, and one button tries all of it again", async () => {
  let fails = true;
  const load = (): Promise<unknown> =>
    fails ? Promise.reject(new Error("The data file cities.bin is damaged.")) : Promise.resolve([]);
  render(<QuietFailures />);
  act(() =>
    ["cities", "lsoa census21_age_0_14_pct", "column:imd25_extent"].forEach((key) => ensure(key, load)),
  );
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(
    "Not everything could be loaded: the names of cities; the values of LSOAs. The data file cities.bin is damaged.",
  );
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("alert");
  fails = false;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
