// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import type { Areas } from "../../src/model/area";
import { AreaField } from "../../src/panels/rule/AreaField";
import { AreasContext } from "../../src/state/atlas";

const areas = {
  ...{ code: ["E02000001", "E02000002"], name: ["Kingsway", "Milnrow"], population: [9000, 8000] },
  ...{
    lad: [0, 0],
    lads: [{ code: "E08000005", name: "Rochdale" }],
    onsName: ["Rochdale 001", "Rochdale 002"],
  },
} as unknown as Areas;
vi.mock("../../src/state/derived", () => ({ useDerived: () => ({ scope: Int32Array.of(0, 1) }) }));
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => {
  // What jsdom has not.
  vi.stubGlobal("CSS", { escape: (text: string) => text });
});
afterEach(cleanup);

it("closes its list after each area that is added, and opens it again for the next letter", async () => {
  const added = vi.fn();
  render(
    <AreasContext value={areas}>
      <AreaField label="Add an area" value={null} onChange={added} />
    </AreasContext>,
  );
  const box = screen.getByRole("combobox");
  act(() => box.focus());
  fireEvent.change(box, { target: { value: "kings" } });
  fireEvent.click(await screen.findByRole("option", { name: /Kingsway/ }));
  expect(added).toHaveBeenCalledExactlyOnceWith(0);
  await act(() => new Promise((done) => setTimeout(done, 0)));
  expect(screen.queryByRole("option")).toBeNull();
  fireEvent.change(box, { target: { value: "m" } });
  await screen.findByRole("option", { name: /Milnrow/ });
});
