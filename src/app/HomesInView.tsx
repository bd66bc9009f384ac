import { useEffect, useLayoutEffect, useMemo } from "react";
import { shortIcbName } from "../config/text";
import { homePlace, isPlanFor, sayNoHome } from "../readings/plan/home-place";
import { useAreas } from "../state/atlas";
import { useScopeName } from "../state/derived";
import { HOME_OPTION, homeAsked, NO_HOMES, useHomes } from "../state/home";
import { useOpenPlan } from "../state/plans";
import { useOption, useView } from "../state/view-store";
import { Notice } from "../ui/Notice";

/** Finds the neighbourhood that the view is of in the plan that it names, and says so where there is none. */
export default function HomesInView() {
  const areas = useAreas();
  const view = useView();
  const shown = shortIcbName(useScopeName());
  const plan = useOpenPlan()?.plan;
  const [id, setId] = useOption(HOME_OPTION, "");
  const asked = homeAsked(view.options);
  const here = plan && isPlanFor(plan, view) ? plan : null;
  const home = useMemo(() => here && homePlace(areas, here, id), [areas, here, id]);
  useLayoutEffect(() => {
    useHomes.setState({ asked, home, all: here?.neighbourhoods ?? [] });
  }, [asked, home, here]);
  useEffect(() => () => useHomes.setState(NO_HOMES), []);
  return asked === "" || home ? null : (
    <Notice onClose={() => setId("")}>{sayNoHome(plan, shown, here !== null)}</Notice>
  );
}
