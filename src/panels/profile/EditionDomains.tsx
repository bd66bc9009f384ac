import { DOMAINS } from "../../config/indicators/deprivation";
import { fetchBytes, loadEditionDomains } from "../../data";
import { domainCourses } from "../../readings/profile/edition-domains";
import type { Subject } from "../../readings/profile/subject";
import { useResource } from "../../state/resources";
import styles from "./Profile.module.css";
import { Waiting } from "./Waiting";

const show = (value: number): string => (Number.isNaN(value) ? "no data" : (value * 100).toFixed(0));

/** Mean percentiles of the seven domains in the editions of 2019 and 2025. */
export function EditionDomains({ subject }: { readonly subject: Subject }) {
  const loaded = useResource("edition domains", () => loadEditionDomains(fetchBytes));
  if (loaded.status !== "ready") return <Waiting pending={loaded} what="The domains of 2019 and 2025" />;
  const names = new Map<string, string>(DOMAINS.map(([key, name]) => [key, name]));
  return (
    <table className={styles.table}>
      <caption>Mean percentile by domain, 2019 and 2025</caption>
      <thead>
        <tr>
          <th scope="col">Domain</th>
          <th scope="col" className={styles.number}>
            2019
          </th>
          <th scope="col" className={styles.number}>
            2025
          </th>
        </tr>
      </thead>
      <tbody>
        {domainCourses(loaded.value, subject).map(({ domain, then, now }) => (
          <tr key={domain}>
            <th scope="row">{names.get(domain) ?? domain}</th>
            <td className={styles.number}>{show(then)}</td>
            <td className={styles.number}>{show(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
