import type { ListState } from "../model/view";
import { changeView, DEFAULT_LIST, useViewStore } from "./view-store";

type Filter = Pick<ListState, "text" | "show" | "since">;

/** Whether the list leaves areas out. */
export const isFiltered = ({ text, show, since }: Filter): boolean =>
  text.trim() !== "" || show !== DEFAULT_LIST.show || since !== DEFAULT_LIST.since;

/** Opens the list with this filter and no other: what was typed or chosen there before leaves no area out. Its order stays. */
export function openList(filter: Partial<Filter> = {}): void {
  const { sort, descending } = useViewStore.getState().view.list;
  changeView({ panel: "list", list: { ...DEFAULT_LIST, ...filter, sort, descending } });
}
