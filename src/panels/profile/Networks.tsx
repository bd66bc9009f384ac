import { Fragment, use, useMemo, useState } from "react";
import { OriginContext } from "../../charts/origin";
import { fetchBytes, loadSources } from "../../data";
import { fileName, ruleName } from "../../export/file-name";
import { saveFile } from "../../export/save";
import { zipOf } from "../../export/zip";
import { networkEntries } from "../../readings/networks/network-entries";
import { NETWORK_SOURCES } from "../../readings/networks/network-files";
import { networkRows, type NetworkRow } from "../../readings/networks/network-rows";
import type { Subject } from "../../readings/profile/subject";
import { APPROXIMATE, INFLATED } from "../../readings/services/about-files";
import { sayRule } from "../../stats";
import { useCatalogue } from "../../state/catalogue";
import { useAreas } from "../../state/atlas";
import { useDerived, usePreset } from "../../state/derived";
import { useServices } from "../../state/services";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Section } from "../../ui/Panel";
import { count } from "../../words/format";
import { AreaLink } from "./AreaLink";
import styles from "./Profile.module.css";
import { useAttribution } from "./use-attribution";
import { Waiting } from "./Waiting";

/** Networks shown before one asks for all. */
const FIRST = 10;

function Rows({ rows }: { readonly rows: readonly NetworkRow[] }) {
  return (
    <table className={`${styles.table} ${styles.fit}`}>
      <caption className="visually-hidden">Networks of GP practices</caption>
      <thead>
        <tr>
          <th scope="col">Network</th>
          <th scope="col" className={styles.number}>
            Practices
          </th>
          <th scope="col" className={styles.number}>
            On lists
          </th>
          <th scope="col" className={styles.number}>
            Need
          </th>
          <th scope="col" className={styles.number}>
            Flagged areas
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.code}>
            <tr>
              <th scope="row">{row.name}</th>
              <td className={styles.number}>{row.practices.length}</td>
              <td className={styles.number}>{`${count(row.registered)}${row.unlisted > 0 ? " +" : ""}`}</td>
              <td className={styles.number}>{Number.isNaN(row.need) ? "no data" : row.need.toFixed(2)}</td>
              <td className={styles.number}>{`${row.flagged.length} of ${row.areas.length}`}</td>
            </tr>
            {row.flagged.length === 0 ? null : (
              <tr>
                <td colSpan={5} className={styles.names}>
                  <div className={styles.row}>
                    {row.flagged.map((msoa) => (
                      <AreaLink key={msoa} msoa={msoa} />
                    ))}
                  </div>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The networks of a footprint or district, with the flagged areas whose most likely network each is, to read and to save. */
export function Networks({ subject }: { readonly subject: Subject }) {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const { answer } = useDerived();
  const { footprint, place, rule } = useView();
  const preset = usePreset()?.id ?? null;
  const loaded = useServices();
  const source = useAttribution(NETWORK_SOURCES);
  const [all, setAll] = useState(false);
  const [problem, setProblem] = useState("");
  const originNow = use(OriginContext);
  const rows = useMemo(
    () =>
      loaded.status === "ready"
        ? networkRows(
            areas,
            subject.msoas,
            loaded.value.services,
            loaded.value.likely,
            answer?.verdict ?? null,
          )
        : [],
    [areas, subject, loaded, answer],
  );
  if (loaded.status !== "ready") return <Waiting pending={loaded} what="Networks of GP practices" />;
  const save = async (): Promise<void> => {
    try {
      if (!originNow) throw new Error("The page does not say where it is.");
      const [origin, sources] = await Promise.all([originNow(), loadSources(fetchBytes)]);
      const named = { scope: subject.name, footprint, place, rule: ruleName(preset, rule), date: new Date() };
      const file = (what: string, extension: string): string => fileName({ ...named, what, extension });
      const entries = networkEntries({
        ...{ areas, rows, file, place: subject.name },
        rule: `${sayRule(rule, catalogue)}.`,
        ruleJson: JSON.stringify(rule),
        origin: { ...origin, sources: sources.filter(({ id }) => NETWORK_SOURCES.includes(id)) },
      });
      saveFile(zipOf(entries), file("networks", "zip"));
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const flagged = rows.filter((row) => row.flagged.length > 0).length;
  return (
    <Section title="Networks of GP practices">
      <p>
        {`${count(rows.length)} networks, October 2025. ${count(flagged)} ${flagged === 1 ? "is" : "are"} the most likely network of a flagged area; these stand first.`}
      </p>
      <Rows rows={all ? rows : rows.slice(0, FIRST)} />
      <div className={styles.row}>
        {rows.length > FIRST ? (
          <Button onPress={() => setAll(!all)}>
            {all ? "Show fewer" : `Show all ${count(rows.length)}`}
          </Button>
        ) : null}
        <Button onPress={() => void save()}>Save networks and practices (zip)</Button>
      </div>
      {problem === "" ? null : <Notice tone="problem">{`The file could not be made. ${problem}`}</Notice>}
      <p className={styles.quiet}>
        {`${APPROXIMATE} Need: need-weighted over registered people, England = 1, from the allocations of 2024/25 (+: a practice without a list size is left out). These are figures of the people on the lists, who live in many areas. ${INFLATED}`}
      </p>
      <p className={styles.quiet}>{`Source: ${source}`}</p>
    </Section>
  );
}
