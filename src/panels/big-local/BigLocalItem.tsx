import { shortIcbName } from "../../config/text";
import type { BigLocalArea } from "../../model/big-local";
import { useAreas } from "../../state/atlas";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { BigLocalVoice } from "./BigLocalVoice";
import styles from "./BigLocal.module.css";
import { icbOfBigLocal } from "./icb-of-big-local";
import { sayPlacement } from "../../readings/big-local/say-placement";

/** Its other name, unless the name says it already: "Blackbird Leys (Leys Millionnaires)". */
export const otherName = ({ name, alsoKnownAs }: BigLocalArea): string =>
  name.toLowerCase().includes(alsoKnownAs.trim().toLowerCase()) ? "" : alsoKnownAs;

/** One Big Local area: where it is, its wave, and what those interviewed do for health. */
export function BigLocalItem({ area }: { readonly area: BigLocalArea }) {
  const areas = useAreas();
  const { vintage } = useView();
  const { lon, lat } = area;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h4>{area.name}</h4>
        {lon !== null && lat !== null ? (
          <Button
            look="plain"
            aria-label={`Show on map: ${area.name}`}
            onPress={() => changeView({ camera: { lng: lon, lat, zoom: 11.5 } })}
          >
            Show on map
          </Button>
        ) : null}
      </div>
      <p className={styles.quiet}>
        {`${area.lad24nm} · ${area.region} · ${shortIcbName(icbOfBigLocal(areas, vintage, area)?.name ?? "not known")} · wave ${area.wave}${area.waveBasis === "stated" ? "" : ` (${area.waveBasis})`} · ${sayPlacement(area)}`}
        {otherName(area) ? ` · also known as ${otherName(area)}` : ""}
      </p>
      {area.interviewed && area.activities.length === 0 ? (
        <p>Interviewed for the report Well-placed, which describes no activity of it.</p>
      ) : null}
      {area.activities.length > 0 ? (
        <ul className={styles.activities}>
          {area.activities.map((one) => (
            <li key={one.activity}>
              <strong>{one.theme}</strong>
              {`: ${one.activity}. `}
              <span className={styles.quiet}>
                {[
                  one.determinant,
                  one.caseStudy ? "case study" : "",
                  `report, section ${one.section.replaceAll(";", ",")}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <BigLocalVoice area={area} />
    </li>
  );
}
