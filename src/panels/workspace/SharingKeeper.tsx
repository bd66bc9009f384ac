import { useEffect } from "react";
import { personalRecords } from "../../readings/workspace/leaving";
import { useAreas } from "../../state/atlas";
import { resumeFolder, syncFolder, useSharedFolder, type Personal } from "../../state/shared-folder";
import { useWorkspace } from "../../state/workspace";

/** How often partners' files are looked at, and how long a change of one's own waits for the next, in milliseconds. */
const LOOK = 15_000;
const SETTLE = 1_000;

/** Keeps this browser and the shared folder in step while the page is seen; draws nothing. */
export default function SharingKeeper() {
  const areas = useAreas();
  const folder = useSharedFolder((store) => store.folder);
  const asks = useSharedFolder((store) => store.asks);
  const revisions = useWorkspace((store) => store.revisions);
  useEffect(() => void resumeFolder(), []);
  useEffect(() => {
    if (!folder || asks) return undefined;
    const personal: Personal = (sent) => personalRecords(sent, areas).map(({ record }) => record);
    const look = (): void => {
      if (document.visibilityState === "visible") void syncFolder(personal);
    };
    const soon = window.setTimeout(look, SETTLE);
    const often = window.setInterval(look, LOOK);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.clearTimeout(soon);
      window.clearInterval(often);
      document.removeEventListener("visibilitychange", look);
    };
    // A change of one's own is written a moment later.
  }, [areas, folder, asks, revisions]);
  return null;
}
