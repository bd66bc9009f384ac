import { lazy, Suspense } from "react";
import { CheckNotice } from "../panels/export/CheckNotice";
import { clearDropped, useDroppedParts } from "../state/settle";
import { useViewStore } from "../state/view-store";
import { forgetProblem, useWorkspace } from "../state/workspace";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Notice } from "../ui/Notice";
import { QuietFailures } from "./QuietFailures";
import { KeptNotice } from "./KeptNotice";
import styles from "./Shell.module.css";
import { UpdateNotice } from "./UpdateNotice";

const HomesInView = lazy(() => import("./HomesInView"));

/** What the link said that could not be followed and what is shown instead; what this browser could not keep. */
export function Notices() {
  const dropped = useDroppedParts();
  const { plan } = useViewStore(({ view }) => view.options);
  const problem = useWorkspace((store) => store.problem);
  return (
    <div className={styles.notices}>
      <KeptNotice />
      <UpdateNotice />
      <QuietFailures />
      <CheckNotice />
      {plan ? (
        <ErrorBoundary what="The neighbourhoods of the plan" over>
          <Suspense>
            <HomesInView />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {problem ? (
        <Notice tone="problem" onClose={forgetProblem}>
          {problem}
        </Notice>
      ) : null}
      {dropped.length > 0 ? (
        <Notice onClose={clearDropped}>
          Parts of this link could not be used: {dropped.join("; ")}. The usual settings are shown instead.
        </Notice>
      ) : null}
    </div>
  );
}
