import { lazy, Suspense, useState } from "react";
import { nameOfThis } from "../../state/this-workspace";
import { useWorkspace } from "../../state/workspace";
import { useWorkspaceList } from "../../state/workspace-list";
import { Button } from "../../ui/Button";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { CopyLink } from "./CopyLink";
import styles from "./Header.module.css";

const SavedLine = lazy(() => import("../workspace/SavedLine"));
const DIALOGS = {
  "Your workspace": lazy(() => import("../workspace/WorkspaceDialog")),
  "“Download and share”": lazy(() => import("../export/TakeAway")),
} as const;

/** What can be taken away: a link at once; a person's own work, lists, images and briefs from dialogs that load when asked for. */
export function HeaderActions() {
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null);
  const name = useWorkspaceList(nameOfThis);
  const any = useWorkspace(({ revisions }) => revisions.size > 0);
  const close = (): void => setOpen(null);
  const Opened = open ? DIALOGS[open] : null;
  return (
    <div className={styles.actions}>
      <Button onPress={() => setOpen("Your workspace")}>
        <span className={styles.two}>
          {name ? (
            <span className={styles.which}>
              <span className={styles.before}>Workspace: </span>
              {name}
            </span>
          ) : (
            "Workspace"
          )}
          {any ? (
            <Suspense>
              <SavedLine />
            </Suspense>
          ) : null}
        </span>
      </Button>
      <CopyLink />
      <Button id="take-away" look="solid" onPress={() => setOpen("“Download and share”")}>
        Download and share
      </Button>
      {open && Opened ? (
        <ErrorBoundary what={open} onClose={close} over>
          <Suspense fallback={<span role="status">Opening…</span>}>
            <Opened onClose={close} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </div>
  );
}
