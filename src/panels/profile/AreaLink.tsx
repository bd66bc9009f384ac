import type { Areas } from "../../model/area";
import { useAreas } from "../../state/atlas";
import { icbOf } from "../../state/choose";
import { setHover } from "../../state/hover";
import { changeView, useViewStore } from "../../state/view-store";
import styles from "./Profile.module.css";
import { areaName } from "../../readings/profile/area-name";

/** Opens an area's profile; a footprint that does not hold it gives way to the one that does. */
export function openProfile(areas: Areas, msoa: number): void {
  const { vintage, footprint } = useViewStore.getState().view;
  const icb = icbOf(areas, vintage, msoa);
  const moves = footprint !== null && icb !== undefined && icb.code !== footprint;
  changeView({
    selection: [areas.code[msoa] ?? ""],
    panel: "profile",
    ...(moves ? { footprint: icb.code, place: null, camera: null } : {}),
  });
}

/** The name of an area, to press: opens its profile, and lights it up on the map meanwhile. */
export function AreaLink({ msoa }: { readonly msoa: number }) {
  const areas = useAreas();
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => openProfile(areas, msoa)}
      onPointerEnter={() => setHover(msoa)}
      onPointerLeave={() => setHover(null)}
      onFocus={() => setHover(msoa)}
      onBlur={() => setHover(null)}
    >
      {areaName(areas, msoa)}
    </button>
  );
}
