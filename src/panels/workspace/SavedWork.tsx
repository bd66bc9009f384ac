import { saySaved } from "../../readings/rule/say-saved";
import { useCatalogue } from "../../state/catalogue";
import { bringBackSaved, standingSaved, useSavedRules, useSavedSets } from "../../state/saved-work";
import { changeView, useViewStore } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { DAYS_TO_BRING_BACK } from "../../workspace/forget-deleted";
import type { KeptRecord } from "../../workspace/records";
import type { Revision } from "../../workspace/revision";
import { ruleIn, setIn } from "../../workspace/saved/saved-records";
import { SavedRow } from "./SavedRow";
import styles from "./Workspace.module.css";

const sayAreas = (n: number): string => `${count(n)} ${n === 1 ? "area" : "areas"}`;

/** Those that were deleted, to bring back. */
function Deleted({ all }: { readonly all: readonly KeptRecord<{ readonly name: string }>[] }) {
  return all
    .filter(({ deleted }) => deleted !== null)
    .map((record) => (
      <p key={record.standing.record} className={styles.line}>
        <span className={styles.quiet}>
          <bdi>“{record.content.name}”</bdi> is deleted and can be brought back for {DAYS_TO_BRING_BACK} days.
        </span>
        <Button aria-label={`Bring back ${record.content.name}`} onPress={() => void bringBackSaved(record)}>
          Bring back
        </Button>
      </p>
    ));
}

function Rules({ onLeave }: { readonly onLeave: () => void }) {
  const catalogue = useCatalogue();
  const all = useSavedRules();
  const say = (one: Revision): string | undefined => {
    const then = ruleIn(one);
    return then && `${then.name}: ${saySaved(then.rule, catalogue).said}`;
  };
  const standing = standingSaved(all);
  return (
    <section className={styles.box} aria-label="Saved rules">
      <h3>Saved rules</h3>
      {standing.length === 0 ? (
        <p className={styles.quiet}>None yet. Keep one under “Rule”, “Keep this rule”.</p>
      ) : (
        <ul className={styles.rows}>
          {standing.map((record) => {
            const { said, waits } = saySaved(record.content.rule, catalogue);
            const use = (): void => {
              useViewStore.getState().setRule(record.content.rule);
              onLeave();
            };
            return (
              <SavedRow
                key={record.standing.record}
                record={record}
                what="the rule"
                said={said}
                say={say}
                {...(waits ? {} : { use: { label: "Use", onPress: use } })}
              />
            );
          })}
        </ul>
      )}
      <Deleted all={all} />
    </section>
  );
}

function Sets({ onLeave }: { readonly onLeave: () => void }) {
  const all = useSavedSets();
  const say = (one: Revision): string | undefined => {
    const then = setIn(one);
    return then && `${then.name}: ${sayAreas(then.areas.length)}`;
  };
  const standing = standingSaved(all);
  return (
    <section className={styles.box} aria-label="Saved sets of areas">
      <h3>Saved sets of areas</h3>
      {standing.length === 0 ? (
        <p className={styles.quiet}>
          None yet. Pick two areas or more, and name them under “The areas in this set”.
        </p>
      ) : (
        <ul className={styles.rows}>
          {standing.map((record) => (
            <SavedRow
              key={record.standing.record}
              record={record}
              what="the set"
              said={sayAreas(record.content.areas.length)}
              say={say}
              use={{
                label: "Open",
                onPress: () => {
                  changeView({ selection: record.content.areas, panel: "profile" });
                  onLeave();
                },
              }}
            />
          ))}
        </ul>
      )}
      <Deleted all={all} />
    </section>
  );
}

/** The rules and sets of areas that a person keeps under names. */
export function SavedWork(props: { readonly onLeave: () => void }) {
  return (
    <div className={styles.pane}>
      <p className={styles.quiet}>
        They go with the workspace: into its file, to partners, and to another computer.
      </p>
      <Rules {...props} />
      <Sets {...props} />
    </div>
  );
}
