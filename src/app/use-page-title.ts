import { useEffect } from "react";
import { PANEL_NAMES } from "../config/panels";
import { shortIcbName } from "../config/text";
import { useAreas } from "../state/atlas";
import { useCovered } from "../state/covered";
import { selectedIndices } from "../state/choose";
import { useDerived } from "../state/derived";
import { useView } from "../state/view-store";

const APP = "Hyperlocal";

/** Keeps the page's title telling what is on screen: the view, the area or areas picked, the place and its footprint. */
export function usePageTitle(): void {
  const areas = useAreas();
  const { panel, selection, options } = useView();
  const { footprint, place } = useDerived();
  // One that failed covers nothing: the page under it is what is on screen.
  const covered = useCovered();
  const what = !covered ? PANEL_NAMES[panel] : options.frame ? "Image" : "Brief";
  const picked = selectedIndices(areas, selection);
  const area = picked.length > 1 ? `${picked.length} areas` : areas.name[picked[0] ?? -1];
  const scope = footprint ? shortIcbName(footprint.name) : "England";
  const title = [what, area, place?.name, scope, APP].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
