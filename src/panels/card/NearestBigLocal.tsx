import { useMemo } from "react";
import { useAreas, useBigLocal } from "../../state/atlas";
import { kmTo } from "../../stats/big-local-distance";
import styles from "./Card.module.css";

/** The Big Local area nearest to an MSOA's population-weighted centre, in a straight line; positions are approximate. */
export function NearestBigLocal({ msoa }: { readonly msoa: number }) {
  const areas = useAreas();
  const bigLocal = useBigLocal();
  const nearest = useMemo(() => {
    if (bigLocal.status !== "ready") return null;
    return bigLocal.value
      .map((area) => ({ area, km: kmTo(areas.lon[msoa] ?? 0, areas.lat[msoa] ?? 0, area) }))
      .filter(({ km }) => !Number.isNaN(km))
      .reduce((best, next) => (next.km < best.km ? next : best));
  }, [areas, bigLocal, msoa]);
  if (!nearest) return null;
  return (
    <p className={styles.value}>
      Nearest Big Local area: <strong>{nearest.area.name}</strong> ({nearest.area.lad24nm}), about{" "}
      {nearest.km < 10 ? nearest.km.toFixed(1) : Math.round(nearest.km)} km in a straight line; its position
      is approximate.
    </p>
  );
}
