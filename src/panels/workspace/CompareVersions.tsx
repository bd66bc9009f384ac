import { useMemo, type ReactNode } from "react";
import { namesOf } from "../../readings/plan/homes";
import { compareVersions, type Marked } from "../../readings/workspace/compare-versions";
import { saySaved } from "../../readings/rule/say-saved";
import { useCatalogue } from "../../state/catalogue";
import { useAreas } from "../../state/atlas";
import { chooseVersion } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import type { Revision } from "../../workspace/revision";
import { ruleIn } from "../../workspace/saved/saved-records";
import type { Standing } from "../../workspace/standing";
import styles from "./CompareVersions.module.css";

const dayOf = ({ at }: Revision): string => new Date(at).toLocaleString("en-GB");

function Said({ part }: { readonly part: Marked | null }) {
  if (!part) return <span className={styles.quiet}>not there</span>;
  return (
    <>
      {part.start}
      {part.differs === "" ? null : <mark>{part.differs}</mark>}
      {part.end}
    </>
  );
}

interface CompareVersionsProps {
  readonly standing: Standing;
  /** How the choice begins: "Keep this" and "Delete it". */
  readonly keep?: string;
  readonly drop?: string;
  /** What else tells the versions apart, under the table. */
  readonly children?: ReactNode;
}

/** The versions of a record that was changed in two places, side by side with what differs marked, until somebody chooses one. */
export function CompareVersions({
  standing,
  keep = "Keep this",
  drop = "Delete it",
  children,
}: CompareVersionsProps) {
  const { versions } = standing;
  const areas = useAreas();
  const catalogue = useCatalogue();
  const { differ, same } = useMemo(() => {
    // A rule is compared as it is said, not as it is written down.
    const contents = versions.map((one) => {
      const saved = ruleIn(one);
      return saved ? { name: saved.name, rule: saySaved(saved.rule, catalogue).said } : one.content;
    });
    return compareVersions(contents, namesOf(areas));
  }, [versions, areas, catalogue]);
  const deleted = versions.some(({ content }) => content === null);
  return (
    <div className={styles.compare}>
      <p>Changed in two places. Which is to stand?</p>
      {differ.length > 0 ? null : (
        <p className={styles.quiet}>
          {deleted
            ? "One was deleted while the other was changed."
            : "They say the same; only when they were made differs."}
        </p>
      )}
      <table className={styles.table}>
        <caption className={styles.quiet}>
          {differ.length > 0 ? "What differs is marked" : "The versions"}
          {same > 0 ? `; ${count(same)} more say the same` : ""}
        </caption>
        <thead>
          <tr>
            <td />
            {versions.map((version) => (
              <th key={version.id} scope="col">
                {dayOf(version)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differ.map(({ key, label, said }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {said.map((part, at) => (
                <td key={versions[at]?.id} dir="auto">
                  {versions[at]?.content === null ? (
                    <span className={styles.quiet}>deleted</span>
                  ) : (
                    <Said part={part} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Which is to stand?</th>
            {versions.map((version) => (
              <td key={version.id}>
                <Button
                  aria-label={`${version.content === null ? drop : keep}, ${dayOf(version)}`}
                  onPress={() => void chooseVersion(standing, version)}
                >
                  {version.content === null ? drop : keep}
                </Button>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {children}
    </div>
  );
}
