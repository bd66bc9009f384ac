import { useAreas } from "../../state/atlas";
import { selectArea } from "../../state/choose";
import { setHover } from "../../state/hover";
import { areaName } from "../../readings/profile/area-name";
import styles from "./Explain.module.css";

/** The name of an area, to press: selects it, and lights it up on the map meanwhile. */
export function AreaButton({
  msoa,
  district = true,
}: {
  readonly msoa: number;
  readonly district?: boolean;
}) {
  const areas = useAreas();
  return (
    <button
      type="button"
      className={styles.name}
      onClick={() => selectArea(areas, msoa)}
      onPointerEnter={() => setHover(msoa)}
      onPointerLeave={() => setHover(null)}
      onFocus={() => setHover(msoa)}
      onBlur={() => setHover(null)}
    >
      {district ? areaName(areas, msoa) : areas.name[msoa]}
    </button>
  );
}
