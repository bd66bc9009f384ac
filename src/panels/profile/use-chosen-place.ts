import { useMemo } from "react";
import { electoralOpens, networkOpens, practiceOpens, type Opened } from "../../readings/header/opened-by";
import { readChosen } from "../../readings/header/chosen-place";
import { useAreas } from "../../state/atlas";
import { useElectoral } from "../../state/electoral";
import { FROM_OPTION } from "../../state/open-areas";
import type { Loaded } from "../../state/resources";
import { useServices } from "../../state/services";
import { useOption } from "../../state/view-store";

const NOTHING: Loaded<Opened> = { status: "ready", value: { msoas: [], said: "" } };

/** What the place that was chosen by name opened, in words; and how to put those words away. */
export function useChosenPlace(): { readonly opened: Loaded<Opened>; readonly forget: () => void } {
  const areas = useAreas();
  const [from, setFrom] = useOption(FROM_OPTION, "");
  const chosen = useMemo(() => readChosen(from), [from]);
  const elected = chosen?.kind === "ward" || chosen?.kind === "constituency";
  const electoral = useElectoral(elected);
  const services = useServices(chosen !== null && !elected);
  const opened = useMemo((): Loaded<Opened> => {
    if (!chosen) return NOTHING;
    const { kind, code } = chosen;
    if (kind === "ward" || kind === "constituency") {
      if (electoral.status !== "ready") return electoral;
      const row = electoral.value[kind].findIndex((one) => one.code === code);
      return row < 0
        ? NOTHING
        : { status: "ready", value: electoralOpens(areas, electoral.value, kind, row) };
    }
    if (services.status !== "ready") return services;
    const { services: all, likely } = services.value;
    const row = all[kind === "practice" ? "practices" : "networks"].findIndex((one) => one.code === code);
    if (row < 0) return NOTHING;
    const value =
      kind === "practice" ? practiceOpens(all, row, () => likely) : networkOpens(all, row, likely);
    return { status: "ready", value };
  }, [areas, chosen, electoral, services]);
  return { opened, forget: () => setFrom("") };
}

/** The words, where they are about what is shown: the areas are those that were opened, or none was and none is picked. */
export function saidOf({ msoas, said }: Opened, picked: ArrayLike<number>): string {
  const here = new Set(Array.from(picked));
  return here.size === msoas.length && msoas.every((msoa) => here.has(msoa)) ? said : "";
}
