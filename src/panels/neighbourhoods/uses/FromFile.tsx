import { lazy, Suspense, useState } from "react";
import { Button } from "../../../ui/Button";
import styles from "./Uses.module.css";

const ImportPlan = lazy(() => import("./ImportPlan"));

/** Offers to make a plan of a list or of boundaries; what reads them loads when it is asked for. */
export function FromFile({ onKept }: { readonly onKept: (record: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.pane}>
      <div className={styles.line}>
        <Button aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? "Close the file reader" : "Read a plan from a list or boundaries"}
        </Button>
      </div>
      {open ? (
        <Suspense fallback={<p role="status">Loading the file reader…</p>}>
          <ImportPlan
            onKept={(record) => {
              setOpen(false);
              onKept(record);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
