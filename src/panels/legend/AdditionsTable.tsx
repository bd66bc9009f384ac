import { useMemo, useState } from "react";
import { shortIcbName } from "../../config/text";
import { msoasOfDetail } from "../../export/geo/msoas-of-detail";
import { LISTS_OF } from "../../config/additions";
import type { Addition } from "../../model/additions";
import { additionRows, findAdditions, prideIn } from "../../readings/additions/addition-rows";
import { holdsOf, servicesIn } from "../../readings/services/sites-here";
import { useAreas, useDetail, useLsoas, usePrideInPlace, useServices } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { useView } from "../../state/view-store";
import { ModalDialog } from "../../ui/ModalDialog";
import { count } from "../../words/format";
import { Waiting } from "../profile/Waiting";
import styles from "./AdditionsKey.module.css";

/** Rows shown at once: the rest are found by what is typed. */
const MOST = 200;

interface AdditionsTableProps {
  readonly chosen: readonly Addition[];
  readonly onClose: () => void;
}

/** What is switched on in the footprint or district in view, by name, to be read and searched. */
export default function AdditionsTable({ chosen, onClose }: AdditionsTableProps) {
  const areas = useAreas();
  const { scope } = useDerived();
  const { vintage, footprint } = useView();
  const name = shortIcbName(useScopeName());
  const wanted = chosen.some((one) => one !== "pride");
  const services = useServices(wanted);
  const pride = usePrideInPlace(chosen.includes("pride"));
  const detail = useDetail(vintage, wanted ? footprint : null);
  const lsoas = useLsoas(wanted && footprint !== null);
  const [text, setText] = useState("");
  const needed = [
    ...(wanted ? [services] : []),
    ...(chosen.includes("pride") ? [pride] : []),
    ...(wanted && footprint !== null ? [detail, lsoas] : []),
  ];
  const waits = needed.find(({ status }) => status !== "ready");
  const rows = useMemo(() => {
    if (waits) return [];
    const all = services.status === "ready" ? services.value : null;
    const holds =
      detail.status === "ready" && lsoas.status === "ready"
        ? holdsOf(msoasOfDetail(detail.value, lsoas.value.msoa), scope)
        : null;
    const here = all && holds ? servicesIn(all, holds) : all;
    return additionRows(chosen, here, pride.status === "ready" ? prideIn(pride.value, areas, scope) : []);
  }, [waits, services, pride, detail, lsoas, chosen, areas, scope]);
  const found = findAdditions(rows, text);
  return (
    <ModalDialog title={`Added to the map: ${name}`} onClose={onClose} wide>
      {waits ? (
        <Waiting pending={waits} what="What you added to the map" />
      ) : (
        <>
          <label className={styles.find}>
            Find by name, postcode, network or district
            <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <p role="status">
            {`${count(found.length)} of ${count(rows.length)}${found.length > MOST ? `; the first ${MOST} are shown` : ""}.`}
          </p>
          <div className={styles.wide} role="region" aria-label="Table of what was added" tabIndex={0}>
            <table className={styles.table}>
              <caption className="visually-hidden">{`Added to the map in ${name}`}</caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">What</th>
                  <th scope="col">Where</th>
                  <th scope="col">About it</th>
                  <th scope="col">People on its list</th>
                  <th scope="col">Date</th>
                </tr>
              </thead>
              <tbody>
                {found.slice(0, MOST).map((row, at) => (
                  <tr key={`${at} ${row.name} ${row.where}`}>
                    <th scope="row">{row.name}</th>
                    <td>{row.what}</td>
                    <td>{row.where}</td>
                    <td>{row.about}</td>
                    <td>{Number.isNaN(row.people) ? "" : count(row.people)}</td>
                    <td>{row.date}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            {`People on a practice’s list (${LISTS_OF}) live in many areas. Where it is blank there is none. Services stand in the place by their postcode; those without a position are listed for all of England alone. To save services as points: Download and share, List.`}
          </p>
        </>
      )}
    </ModalDialog>
  );
}
