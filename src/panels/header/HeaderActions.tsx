import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/Button";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { CopyLink } from "./CopyLink";
import styles from "./Header.module.css";

const TakeAway = lazy(() => import("../export/TakeAway"));

/** What can be taken away: a link at once; lists, images and briefs from a dialog that loads when asked for. */
export function HeaderActions() {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <div className={styles.actions}>
      <CopyLink />
      <Button look="solid" onPress={() => setOpen(true)}>
        Download and share
      </Button>
      {open ? (
        <ErrorBoundary what="“Download and share”" onClose={close} over>
          <Suspense fallback={<span role="status">Opening…</span>}>
            <TakeAway onClose={close} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </div>
  );
}
