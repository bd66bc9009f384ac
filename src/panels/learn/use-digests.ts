import { useEffect, useState } from "react";
import { sha256Of } from "../../readings/pilot/canonical";
import type { FixedProtocol } from "../../workspace/pilot/pilot";

/** The states of a fixed protocol whose text is not what their digest says: somebody changed a file by hand. Empty while that is worked out, and over plain http, where a browser cannot. */
export function useBrokenDigests(protocol: readonly FixedProtocol[]): readonly FixedProtocol[] {
  const [broken, setBroken] = useState<readonly FixedProtocol[]>([]);
  useEffect(() => {
    let alive = true;
    Promise.all(protocol.map(async (one) => ((await sha256Of(one.text)) === one.sha256 ? [] : [one]))).then(
      (found) => {
        if (alive) setBroken(found.flat());
      },
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [protocol]);
  return broken;
}
