import { useMemo } from "react";
import { useAreas } from "../../state/atlas";
import { useServices } from "../../state/services";
import { Section } from "../../ui/Panel";
import { nearServices, sayLikely, sayNear, titleOf } from "../../readings/profile/near-services";
import styles from "./Profile.module.css";
import { useAttribution } from "./use-attribution";
import { Waiting } from "./Waiting";

const SOURCES = [
  "gp-practices-oct2025",
  "gp-practices",
  "pharmacies-dec2023",
  "libraries2023",
  "centroids-msoa21",
];

/** The nearest practice, pharmacy and library to an area's centre, and its most likely primary care network. */
export function NearServices({ msoa }: { readonly msoa: number }) {
  const areas = useAreas();
  const loaded = useServices();
  const source = useAttribution(SOURCES);
  const near = useMemo(
    () => (loaded.status === "ready" ? nearServices(areas, msoa, loaded.value.services) : []),
    [areas, msoa, loaded],
  );
  if (loaded.status !== "ready")
    return <Waiting pending={loaded} what="Practices, pharmacies and libraries" />;
  return (
    <Section title="Services around it">
      <ul>
        {near.map((one) => (
          <li key={one.kind}>
            <strong>{titleOf(one)}</strong>
            {`: ${sayNear(one)}`}
          </li>
        ))}
        <li>
          <strong>Most likely network of GP practices, October 2025</strong>
          {`: ${sayLikely(msoa, loaded.value.services, loaded.value.likely)}`}
        </li>
      </ul>
      <p className={styles.quiet}>
        Straight lines from the area’s population-weighted centre to the postcode of each: distance, not
        access. Pharmacies and libraries may have closed since, and some pharmacies sell at a distance only.
        The network is an approximation, from how near practices are and how many people they have on their
        lists; nobody’s own practice is known here, and a practice’s figures are not the area’s.
      </p>
      <p className={styles.quiet}>{`Source: ${source}`}</p>
    </Section>
  );
}
