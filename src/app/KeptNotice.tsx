import { useState } from "react";
import { KEPT_MARK } from "../data/offline/answer-page";
import { Notice } from "../ui/Notice";

/** Says once, without alarm, that the service worker answered in the site's place. */
export function KeptNotice() {
  const [shown, setShown] = useState(() => document.documentElement.hasAttribute(KEPT_MARK));
  return shown ? (
    <Notice onClose={() => setShown(false)}>
      This site does not answer. You are seeing the copy kept on this machine.
    </Notice>
  ) : null;
}
