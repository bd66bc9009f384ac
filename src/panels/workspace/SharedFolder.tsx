import { useDraft } from "../../state/drafts";
import {
  askAgain,
  shareAllTheSame,
  shareFolder,
  stopSharing,
  useSharedFolder,
} from "../../state/shared-folder";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { TextBox } from "../../ui/TextBox";
import { sayTheirs } from "../../readings/workspace/say-theirs";
import styles from "./Workspace.module.css";

/** Chooses the folder. */
function Begin() {
  const [who, setWho] = useDraft("shared-folder.who");
  return (
    <>
      <p className={styles.quiet}>
        Choose a folder that your partners can reach too: a synced or a network folder. This browser writes
        one file there and takes in what is in theirs. Entries that are private stay out of it; figures,
        plans, pilots and walkthroughs go as they stand, small counts too.
      </p>
      <div className={styles.line}>
        <TextBox label="Your name, as partners will see it" value={who} onChange={setWho} most={60} />
        <Button isDisabled={who.trim() === ""} onPress={() => void shareFolder(who.trim())}>
          Choose the folder
        </Button>
      </div>
    </>
  );
}

/** A folder that partners share: who has what there, and what waits. */
export function SharedFolder() {
  const { can, folder, asks, forgets, others, written, waiting, problem } = useSharedFolder();
  return (
    <section className={styles.box} aria-label="A folder that you share">
      <h3>A folder that you share</h3>
      {can ? null : (
        <p className={styles.quiet}>
          This browser cannot share a folder; Chrome and Edge can. Saving files and opening your partners’
          does the same.
        </p>
      )}
      {can && !folder ? <Begin /> : null}
      {folder ? (
        <>
          <p role="status">
            You are “{folder.who}” in the folder “{folder.handle.name}”.{" "}
            {written ? `Your file was written at ${written.toLocaleTimeString("en-GB")}.` : ""}
          </p>
          {asks ? (
            <Notice onRetry={() => void askAgain()} retryLabel="Go on sharing">
              The browser asks before it uses the folder again.
            </Notice>
          ) : null}
          {forgets ? (
            <p className={styles.quiet}>
              This browser forgets the folder when the page closes: choose it again at your next visit.
            </p>
          ) : null}
          {waiting > 0 ? (
            <Notice onRetry={() => void shareAllTheSame()} retryLabel="Share all the same">
              {waiting === 1 ? "1 thing that you wrote seems" : `${waiting} things that you wrote seem`} to
              hold a person’s data and {waiting === 1 ? "is" : "are"} not shared yet: correct{" "}
              {waiting === 1 ? "it" : "them"}, or:
            </Notice>
          ) : null}
          {problem ? <Notice tone="problem">{problem}</Notice> : null}
          <ul className={styles.steps} aria-label="Partners in this folder">
            {others.map((one) => (
              <li key={one.name}>
                <bdi>{one.who}</bdi> <span className={styles.quiet}>{sayTheirs(one)}</span>
              </li>
            ))}
          </ul>
          {others.length === 0 ? <p className={styles.quiet}>Nobody else has a file there yet.</p> : null}
          <div className={styles.line}>
            <Button onPress={() => void stopSharing()}>Stop sharing</Button>
            <span className={styles.quiet}>Your file stays in the folder until you delete it there.</span>
          </div>
        </>
      ) : null}
    </section>
  );
}
