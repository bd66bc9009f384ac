import { useMemo } from "react";
import { useAreas, useCrosswalk, useLsoaLinks, useLsoas } from "../../state/atlas";
import { useElectoral } from "../../state/electoral";
import type { Carriers } from "../../workspace/own/to-msoa";

/** What carries tables of any level to the MSOAs, null until it has come; and what could not be loaded. */
export function useCarriers() {
  const areas = useAreas();
  const [lsoas, crosswalk, links, electoral] = [
    useLsoas(),
    useCrosswalk(),
    useLsoaLinks(),
    useElectoral(true),
  ];
  const failed = [lsoas, crosswalk, links, electoral].find((one) => one.status === "failed");
  const carriers = useMemo(
    (): Carriers | null =>
      lsoas.status === "ready" &&
      crosswalk.status === "ready" &&
      links.status === "ready" &&
      electoral.status === "ready"
        ? {
            ...{ areas, lsoas: lsoas.value, crosswalk: crosswalk.value, links: links.value },
            wards: electoral.value.ward,
          }
        : null,
    [areas, lsoas, crosswalk, links, electoral],
  );
  return { carriers, failed };
}
