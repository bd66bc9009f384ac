import type { Loaded } from "../../state/resources";
import { Notice } from "../../ui/Notice";

/** What stands where figures are still on their way, or could not be loaded. */
export function Waiting({ pending, what }: { readonly pending: Loaded<unknown>; readonly what: string }) {
  if (pending.status === "failed") {
    return (
      <Notice tone="problem" onRetry={pending.retry}>
        {`${what} could not be loaded. ${pending.reason}`}
      </Notice>
    );
  }
  return <p role="status">{`Loading ${what.charAt(0).toLowerCase()}${what.slice(1)}…`}</p>;
}
