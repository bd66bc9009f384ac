import { lastSaved, sayLastSaved } from "../../readings/workspace/last-saved";
import { sayRecords } from "../../readings/workspace/say-theirs";
import { openOwnDialog } from "../../state/own-dialog";
import { keptRevisions, useWorkspace } from "../../state/workspace";
import { saySize } from "../../words/say-size";
import { Button } from "../../ui/Button";
import { Exchange } from "../own/Exchange";
import { Changes } from "./Changes";
import { SharedFolder } from "./SharedFolder";
import { useRoom, type Room } from "./use-room";
import styles from "./Workspace.module.css";

const sayRoom = ({ usage, quota, lasting }: Room): string =>
  `This site uses ${saySize(usage)} of the ${saySize(quota)} that this browser gives it. ${
    lasting
      ? "The browser has promised not to clear it by itself."
      : "The browser may clear it when the disk is full: save a file now and then."
  }`;

/** What is kept in this browser, how to take it elsewhere, and what can be undone. */
export function KeptHere({ onLeave }: { readonly onLeave: () => void }) {
  const revisions = useWorkspace((store) => store.revisions);
  const room = useRoom(revisions);
  const last = lastSaved(keptRevisions(), new Date());
  const carried = useWorkspace((store) => store.carried);
  const kinds = sayRecords(new Map([...revisions].filter(([id]) => !carried.has(id))));
  return (
    <div className={styles.pane}>
      <p>{kinds ? `Kept in this browser: ${kinds}.` : "Nothing of yours is kept in this browser yet."}</p>
      {last ? (
        <p>
          Last saved: <bdi>{sayLastSaved(last, new Date())}</bdi>.
        </p>
      ) : null}
      {room ? <p className={styles.quiet}>{sayRoom(room)}</p> : null}
      <p className={styles.quiet}>
        Nothing is sent. A file takes it to another computer or to a partner: it holds figures in full, small
        counts too; one for partners leaves out what is private.
      </p>
      <Button
        onPress={() => {
          onLeave();
          openOwnDialog();
        }}
      >
        Add a table of your own figures
      </Button>
      <Exchange />
      <SharedFolder />
      <Changes />
    </div>
  );
}
