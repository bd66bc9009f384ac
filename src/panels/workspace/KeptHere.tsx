import { useEffect, useState } from "react";
import { sayRecords } from "../../readings/workspace/say-theirs";
import { useWorkspace } from "../../state/workspace";
import { saySize } from "../../words/say-size";
import { Exchange } from "../own/Exchange";
import { Changes } from "./Changes";
import { SharedFolder } from "./SharedFolder";
import styles from "./Workspace.module.css";

/** How full the browser's room for this site is, and whether it promised not to clear it; null where it does not say. */
function useRoom(): string | null {
  const [room, setRoom] = useState<string | null>(null);
  useEffect(() => {
    if (!("storage" in navigator)) return;
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage = 0, quota = 0 }, lasting]) =>
        setRoom(
          `This site uses ${saySize(usage)} of the ${saySize(quota)} that this browser gives it. ${
            lasting
              ? "The browser has promised not to clear it by itself."
              : "The browser may clear it when the disk is full: save a file now and then."
          }`,
        ),
      () => setRoom(null),
    );
  }, []);
  return room;
}

/** What is kept in this browser, how to take it elsewhere, and what can be undone. */
export function KeptHere() {
  const revisions = useWorkspace((store) => store.revisions);
  const room = useRoom();
  const carried = useWorkspace((store) => store.carried);
  const kinds = sayRecords(new Map([...revisions].filter(([id]) => !carried.has(id))));
  return (
    <div className={styles.pane}>
      <p>{kinds ? `Kept in this browser: ${kinds}.` : "Nothing of yours is kept in this browser yet."}</p>
      {room ? <p className={styles.quiet}>{room}</p> : null}
      <p className={styles.quiet}>
        Nothing is sent. A file takes it to another computer or to a partner: it holds figures in full, small
        counts too; one for partners leaves out what is private.
      </p>
      <Exchange />
      <SharedFolder />
      <Changes />
    </div>
  );
}
