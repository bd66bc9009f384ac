import { lastSaved, sayFull, sayLastSaved, sayMoment } from "../../readings/workspace/last-saved";
import { keptRevisions, useWorkspace } from "../../state/workspace";
import styles from "./SavedLine.module.css";
import { useRoom } from "./use-room";

/**
 * Under the button of the workspace, quietly: when something was saved last, and how full the browser's room is once it is half full; what it was,
 * to who rests on it or has the page read out. Nothing where nothing of a person's own is here.
 */
export default function SavedLine() {
  const revisions = useWorkspace((store) => store.revisions);
  const problem = useWorkspace((store) => store.problem);
  const room = useRoom(revisions);
  const now = new Date();
  const last = lastSaved(keptRevisions(), now);
  if (!last) return null;
  const full = room ? sayFull(room.usage, room.quota) : "";
  const said = problem === "" ? `Saved last: ${sayLastSaved(last, now)}` : "Not saved: see the message";
  const when = problem === "" ? `Saved ${sayMoment(last.at, now)}` : "Not saved";
  const all = [said, full].filter(Boolean).join(". ");
  return (
    <span className={styles.saved} title={all}>
      <span aria-hidden="true">
        <span className={full !== "" && problem === "" ? styles.roomy : undefined}>
          {full === "" ? when : `${when} · `}
        </span>
        {full}
      </span>
      <span className="visually-hidden">. {all}</span>
    </span>
  );
}
