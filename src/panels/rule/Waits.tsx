import type { Loaded } from "../../state/resources";
import { Notice } from "../../ui/Notice";

/** What stands in place of a part whose figures are on their way or failed. */
export function Waits({ pending }: { readonly pending: Loaded<unknown> }) {
  if (pending.status === "failed") {
    return (
      <Notice tone="problem" onRetry={pending.retry}>
        The figures could not be loaded. {pending.reason}
      </Notice>
    );
  }
  return <p role="status">Loading the figures…</p>;
}
