import { afterEach, expect, test } from "vitest";
import { homeAsked } from "../../src/state/home";
import { decodeView, encodeView } from "../../src/state/url";
import { changeView, DEFAULT_VIEW, useViewStore } from "../../src/state/view-store";

const HOME = { plan: "plan_Xy1", home: "a1" };
const view = {
  ...DEFAULT_VIEW,
  footprint: "E54000057",
  place: "E08000005",
  options: { ...HOME, also: "gp" },
};
afterEach(() => useViewStore.setState({ view: DEFAULT_VIEW }));

test("a link names the neighbourhood in view and gives it back", () => {
  const link = encodeView(view);
  expect(link).toContain("x.home=a1");
  expect(decodeView(link)).toEqual({ view, dropped: [] });
  expect(homeAsked(view.options)).toBe("plan_Xy1 a1");
  expect([homeAsked({ home: "a1" }), homeAsked({ plan: "plan_Xy1" }), homeAsked({})]).toEqual(["", "", ""]);
});

test("another board, district or vintage leaves the neighbourhood; anything else keeps it", () => {
  for (const patch of [
    { footprint: "E54000008" },
    { place: null },
    { place: "E08000005" },
    { vintage: "2024" },
  ] as const) {
    useViewStore.setState({ view });
    changeView(patch);
    expect(useViewStore.getState().view).toEqual({
      ...view,
      ...patch,
      options: { plan: HOME.plan, also: "gp" },
    });
  }
  useViewStore.setState({ view });
  changeView({ panel: "list", selection: ["E02001132"], camera: null });
  expect(useViewStore.getState().view.options).toBe(view.options);
  changeView({ place: "E08000005", options: view.options });
  expect(useViewStore.getState().view.options).toBe(view.options);
});
