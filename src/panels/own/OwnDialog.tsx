import { useState } from "react";
import { closeOwnDialog } from "../../state/own-dialog";
import { chooseMeasure } from "../../state/overlay";
import type { OwnRecord } from "../../state/own-records";
import { ModalDialog } from "../../ui/ModalDialog";
import { AddTable } from "./AddTable";
import { Exchange } from "./Exchange";
import { OwnList } from "./OwnList";
import { Replace } from "./Replace";
import { Replaced } from "./Replaced";
import styles from "./Own.module.css";

/** The figures that a person brings: those that are here, and one more. */
export default function OwnDialog() {
  const [replaces, setReplaces] = useState<OwnRecord | null>(null);
  const [replaced, setReplaced] = useState("");
  return (
    <ModalDialog title="Your own figures" wide onClose={closeOwnDialog}>
      <div className={styles.pane}>
        <p className={styles.quiet}>
          Figures that you add stay in this browser, on this computer: nothing is sent. They work like any
          other measure, and everything that shows them says whose they are. To share them, save a file: it
          holds all of them in full, small counts too, and what people say; one for partners leaves out what
          is private.
        </p>
        {replaces ? (
          <Replace
            record={replaces}
            onStop={() => setReplaces(null)}
            onReplaced={() => {
              setReplaced(replaces.standing.record);
              setReplaces(null);
            }}
          />
        ) : (
          <>
            <OwnList onShown={closeOwnDialog} onReplace={setReplaces} />
            <Replaced record={replaced} />
            <Exchange />
            <AddTable
              replaces={null}
              onAdded={(id) => {
                chooseMeasure(id);
                closeOwnDialog();
              }}
            />
          </>
        )}
      </div>
    </ModalDialog>
  );
}
