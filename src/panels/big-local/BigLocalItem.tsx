import { shortIcbName } from "../../config/text";
import type { BigLocalArea } from "../../model/big-local";
import type { Area, Areas } from "../../model/area";
import { useAreas } from "../../state/atlas";
import { icbOfDistrict } from "../../state/choose";
import { changeView, useView } from "../../state/view-store";
import type { Vintage } from "../../model/codes";
import { Button } from "../../ui/Button";
import styles from "./BigLocal.module.css";

/** The ICB of the MSOA that holds the position; of most of the district's people when there is no position. */
export function icbOfBigLocal(areas: Areas, vintage: Vintage, area: BigLocalArea): Area | undefined {
  const [of, icbs] = vintage === "2026" ? [areas.icb26, areas.icb26s] : [areas.icb24, areas.icb24s];
  const lad = areas.lads.findIndex(({ code }) => code === area.lad24cd);
  const icb = area.msoa !== null ? of[area.msoa] : lad < 0 ? undefined : icbOfDistrict(areas, vintage, lad);
  return icbs[icb ?? -1];
}

/** Its other name, unless the name says it already: "Blackbird Leys (Leys Millionnaires)". */
export const otherName = ({ name, alsoKnownAs }: BigLocalArea): string =>
  name.toLowerCase().includes(alsoKnownAs.trim().toLowerCase()) ? "" : alsoKnownAs;

/** How the position was found, in words. */
export const sayPlacement = (area: BigLocalArea): string =>
  area.lon === null ? "not placed: listed, not drawn" : `position ${area.placement}: ${area.placedBy}`;

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
        {`${area.lad24nm} · ${area.region} · ${shortIcbName(icbOfBigLocal(areas, vintage, area)?.name ?? "not known")} · wave ${area.wave} (${area.waveBasis}) · ${sayPlacement(area)}`}
        {otherName(area) ? ` · also known as ${otherName(area)}` : ""}
      </p>
      {area.interviewed && area.activities.length === 0 ? (
        <p>Interviewed for the report, which describes no activity of it.</p>
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
    </li>
  );
}
