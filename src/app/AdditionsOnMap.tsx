import { useEffect, useMemo } from "react";
import { additionsOf, allSiteMarks, prideMarks } from "../readings/additions/additions-of";
import { ADDITIONS_OPTION, readAdditions } from "../readings/additions/chosen";
import { useAdditions } from "../state/additions";
import { useAreas, usePrideInPlace, useServices } from "../state/atlas";
import { useViewStore } from "../state/view-store";

/** Loads what is switched on over the measure and gives it to the map. Draws nothing itself. */
export default function AdditionsOnMap() {
  const areas = useAreas();
  const text = useViewStore(({ view }) => view.options[ADDITIONS_OPTION] ?? "");
  const chosen = useMemo(() => readAdditions(text), [text]);
  const services = useServices(chosen.some((one) => one !== "pride"));
  const places = usePrideInPlace(chosen.includes("pride"));
  const sites = useMemo(
    () => (services.status === "ready" ? allSiteMarks(services.value) : null),
    [services],
  );
  const pride = useMemo(
    () => (places.status === "ready" ? prideMarks(areas, places.value) : null),
    [areas, places],
  );
  const additions = useMemo(() => additionsOf(chosen, sites, pride), [chosen, sites, pride]);
  useEffect(() => {
    useAdditions.setState({ additions });
    return () => useAdditions.setState({ additions: null });
  }, [additions]);
  return null;
}
