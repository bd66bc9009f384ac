import { boardsOf } from "../../model/area";
import { useMemo } from "react";
import { indicatorOf } from "../../config/indicators";
import { SIMILAR_INDICATORS } from "../../config/similar";
import { shortIcbName } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { similarAreas } from "../../stats/similar-areas";
import { Section } from "../../ui/Panel";
import { Standing } from "../card/Standing";
import { standing } from "../../readings/list/rows";
import { AreaLink } from "./AreaLink";
import styles from "./Profile.module.css";
import { useAttribution } from "./use-attribution";
import { useColumns } from "./use-columns";
import { Waiting } from "./Waiting";

const COUNT = 10;
/** The name in full, which may hold commas; that it is a score goes without saying in a list. */
const sayMeasure = (id: string): string => indicatorOf(id).name.replace(/,(?: average)? score$/, "");
const SOURCES = [...SIMILAR_INDICATORS, "ruc21", "msoa21-names"];

/** The MSOAs of England most like this one, so that partners can learn from each other. */
export function SimilarAreas({ msoa }: { readonly msoa: number }) {
  const areas = useAreas();
  const { vintage } = useView();
  const { answer } = useDerived();
  const { data, pending } = useColumns(SIMILAR_INDICATORS);
  const source = useAttribution(SOURCES);
  const similar = useMemo(() => {
    if (!data) return [];
    const columns = SIMILAR_INDICATORS.flatMap((id) => data.get(id)?.msoa21 ?? []);
    return similarAreas(areas, columns, msoa, COUNT);
  }, [data, msoa, areas]);
  const { icbs, of: icbOf } = boardsOf(areas, vintage);
  return (
    <Section title="Similar areas in England">
      <p className={styles.quiet}>
        {`The ${COUNT} nearest among areas of the same rural-urban class (${areas.rucs[areas.ruc[msoa] ?? -1]?.name ?? "class not available"}), each indicator standardised over England and counting the same: ${SIMILAR_INDICATORS.map(sayMeasure).join("; ")}. Health is left out on purpose: areas alike in circumstances may differ in health, and that is worth asking about.`}
      </p>
      {data ? (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">Similar areas, nearest first</caption>
            <thead>
              <tr>
                <th scope="col">Area</th>
                <th scope="col">ICB</th>
                <th scope="col">Rule</th>
                <th scope="col" className={styles.number}>
                  Distance
                </th>
              </tr>
            </thead>
            <tbody>
              {similar.map((one) => (
                <tr key={one.index}>
                  <th scope="row">
                    <AreaLink msoa={one.index} />
                  </th>
                  <td>{shortIcbName(icbs[icbOf[one.index] ?? -1]?.name ?? "")}</td>
                  <td>{answer ? <Standing of={standing(answer, one.index)} /> : null}</td>
                  <td className={styles.number}>{one.distance.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <Waiting pending={pending} what="Similar areas" />
      )}
      {data ? (
        <p className={styles.quiet}>
          {`Distance: standard deviations apart, averaged (root mean square) over the indicators. Source: ${source}`}
        </p>
      ) : null}
    </Section>
  );
}
