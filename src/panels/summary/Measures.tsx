import { lazy, Suspense } from "react";
import { useAreas, usePublished, useSummary } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { measureRows, sayMeasures, amongPeers } from "../../readings/summary/measures";
import { MeasureLink } from "../indicator/MeasureLink";
import styles from "./Summary.module.css";

const HomeMeasures = lazy(() => import("./HomeMeasures"));

/** The five summary measures of the scope beside England's; a neighbourhood's are made anew from its areas. */
export function Measures() {
  const { place } = useDerived();
  if (!place?.home) return <MeasuresAmongPeers />;
  return (
    <Suspense>
      <HomeMeasures home={place.home} />
    </Suspense>
  );
}

/** Those of a district, a footprint or England, with the place among its peers and the published value. */
function MeasuresAmongPeers() {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprint, place } = useDerived();
  const summary = useSummary();
  const published = usePublished(vintage === "2024");
  const standing = amongPeers(areas, vintage, footprint, place);
  const official =
    footprint && !place && published.status === "ready"
      ? published.value.find((one) => one.code === footprint.code && vintage === "2024")
      : undefined;
  const showsEngland = standing.level !== "ctry21";
  const rows = measureRows(standing, (id) =>
    summary.status === "ready" ? summary.value.get(id) : undefined,
  );
  return (
    <table className={styles.measures}>
      <caption>{sayMeasures(standing)}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">{showsEngland ? "Here" : "England"}</th>
          {official ? <th scope="col">Published</th> : null}
          {showsEngland ? <th scope="col">England</th> : null}
          {showsEngland ? <th scope="col">Rank of {standing.peers}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, tells, here, england, rank, show }) => (
          <tr key={id}>
            <th scope="row">
              <MeasureLink id={id} name={name} /> <span className={styles.tells}>{tells}</span>
            </th>
            <td>{here}</td>
            {official ? <td>{show(official.measures[id]?.value)}</td> : null}
            {showsEngland ? <td>{england}</td> : null}
            {showsEngland ? <td>{rank}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
