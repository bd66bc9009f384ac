import { beforeEach, expect, it } from "vitest";
import { firstList } from "../../src/panels/export/file-choices";
import { isFiltered, openList } from "../../src/state/open-list";
import { DEFAULT_VIEW, useViewStore } from "../../src/state/view-store";

const now = () => useViewStore.getState().view;
beforeEach(() => useViewStore.setState({ view: DEFAULT_VIEW }));

it("a way to a list sets its own filter and lifts every other; the order stays", () => {
  openList({ since: "new" });
  useViewStore.getState().change({ list: { ...now().list, text: "Wigan", sort: "name", descending: false } });
  openList({ show: "unknown" });
  expect(now()).toMatchObject({
    panel: "list",
    list: { show: "unknown", since: "any", text: "", sort: "name", descending: false },
  });
  openList();
  expect(isFiltered(now().list)).toBe(false);
});

it("a download begins with the list on screen where that is filtered", () => {
  const opened = (filter: Parameters<typeof openList>[0]) => {
    openList(filter);
    return firstList(now());
  };
  expect(opened({})).toBe("flagged");
  expect(opened({ show: "flagged" })).toBe("flagged");
  expect(opened({ show: "pocket" })).toBe("filtered");
  expect(opened({ show: "flagged", text: "Wigan" })).toBe("filtered");
  expect(opened({ since: "some" })).toBe("filtered");
  expect(firstList({ ...now(), panel: "summary" }), "a list that is not on screen").toBe("flagged");
});
