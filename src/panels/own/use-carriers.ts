import { useMemo } from "react";
import { useAreas, useCrosswalk, useLsoas } from "../../state/atlas";
import { useElectoral } from "../../state/electoral";
import type { Carriers } from "../../workspace/own/to-msoa";

/** What carries tables of any level to the MSOAs, null until it has come; and what could not be loaded. */
export function useCarriers() {
  const areas = useAreas();
  const [lsoas, crosswalk, electoral] = [useLsoas(), useCrosswalk(), useElectoral(true)];
  const failed = [lsoas, crosswalk, electoral].find((one) => one.status === "failed");
  const carriers = useMemo(
    (): Carriers | null =>
      lsoas.status === "ready" && crosswalk.status === "ready" && electoral.status === "ready"
        ? { areas, lsoas: lsoas.value, crosswalk: crosswalk.value, wards: electoral.value.ward }
        : null,
    [areas, lsoas, crosswalk, electoral],
  );
  return { carriers, failed };
}
