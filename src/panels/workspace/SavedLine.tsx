import { lastSaved, sayFull, sayLastSaved } from "../../readings/workspace/last-saved";
import { keptRevisions, useWorkspace } from "../../state/workspace";
import styles from "./SavedLine.module.css";
import { useRoom } from "./use-room";

/** In the header, quietly: what was saved last, and how full the browser's room is. Nothing where nothing of a person's own is here. */
export default function SavedLine() {
  const revisions = useWorkspace((store) => store.revisions);
  const problem = useWorkspace((store) => store.problem);
  const room = useRoom(revisions);
  const now = new Date();
  const last = lastSaved(keptRevisions(), now);
  if (!last) return null;
  const full = room ? sayFull(room.usage, room.quota) : "";
  const said = problem === "" ? `Saved: ${sayLastSaved(last, now)}` : "Not saved: see the message";
  const all = [said, full].filter(Boolean).join(" · ");
  return (
    <p className={styles.saved} title={all}>
      <bdi>{said}</bdi>
      {full ? <span className={styles.full}>{full}</span> : null}
    </p>
  );
}
