import { useState } from "react";
import { takeUpWords } from "../../state/earlier-words";
import { encodeView } from "../../state/url";
import { useViewStore } from "../../state/view-store";
import { saveWalkthrough, useWalkthroughs } from "../../state/walkthroughs";
import { Button } from "../../ui/Button";
import { DAYS_TO_BRING_BACK } from "../../workspace/forget-deleted";
import { linkView } from "../export/link-view";
import { AddView } from "./AddView";
import { WalkthroughCard } from "./WalkthroughCard";
import styles from "./Workspace.module.css";

/** The walkthroughs of this browser. */
export function Walkthroughs({ onLeave }: { readonly onLeave: () => void }) {
  const all = useWalkthroughs();
  useState(() => takeUpWords(encodeView(linkView(useViewStore.getState().view))));
  const gone = all.filter(({ deleted }) => deleted !== null);
  return (
    <div className={styles.pane}>
      <p className={styles.quiet}>
        A walkthrough is a row of views, each with a title and a remark, to step through in a meeting: large,
        with nothing but the map and its key.
      </p>
      <AddView />
      {all
        .filter(({ deleted }) => deleted === null)
        .map((record) => (
          <WalkthroughCard key={record.standing.record} record={record} onLeave={onLeave} />
        ))}
      {gone.map((record) => (
        <p key={record.standing.record} className={styles.line}>
          <span className={styles.quiet}>
            “{record.walkthrough.title}” is deleted and can be brought back for {DAYS_TO_BRING_BACK} days.
          </span>
          <Button onPress={() => void saveWalkthrough(record, record.walkthrough)}>Bring back</Button>
        </p>
      ))}
    </div>
  );
}
