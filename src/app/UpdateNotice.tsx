import { closeUpdated, useUpdated } from "../state/deployment";
import { Notice } from "../ui/Notice";

/** Says calmly that the site has a new version, and offers it. The view is in the address; what is typed is kept as the page goes. */
export function UpdateNotice() {
  if (!useUpdated()) return null;
  return (
    <Notice retryLabel="Load the new version" onRetry={() => window.location.reload()} onClose={closeUpdated}>
      Hyperlocal has been updated since you opened this page. You can go on: what is shown stays as it is, but
      parts not opened before may not load. The new version opens with the same view and keeps what you have
      typed.
    </Notice>
  );
}
