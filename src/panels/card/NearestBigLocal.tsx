import { useMemo } from "react";
import { useAreas, useBigLocal } from "../../state/atlas";
import { nearestBigLocal } from "../../stats/big-local-distance";
import { sayKm } from "../../words/say-km";
import styles from "./Card.module.css";

/** The Big Local area nearest to an MSOA's population-weighted centre, in a straight line; positions are approximate. */
export function NearestBigLocal({ msoa }: { readonly msoa: number }) {
  const areas = useAreas();
  const bigLocal = useBigLocal();
  const nearest = useMemo(
    () =>
      bigLocal.status === "ready"
        ? nearestBigLocal(areas.lon[msoa] as number, areas.lat[msoa] as number, bigLocal.value)
        : null,
    [areas, bigLocal, msoa],
  );
  if (!nearest) return null;
  return (
    <p className={styles.value}>
      Nearest Big Local area: <strong>{nearest.area.name}</strong> ({nearest.area.lad24nm}), about{" "}
      {sayKm(nearest.km)} in a straight line; its position is approximate.
    </p>
  );
}
