import { useEffect, useState } from "react";

/** The room that the browser gives this site: bytes used and given, and whether it promised not to clear it. */
export interface Room {
  readonly usage: number;
  readonly quota: number;
  readonly lasting: boolean;
}

/** How much room there is; null where the browser does not say. Asked anew whenever `when` changes. */
export function useRoom(when?: unknown): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (!("storage" in navigator)) return;
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage = 0, quota = 0 }, lasting]) => setRoom({ usage, quota, lasting }),
      () => setRoom(null),
    );
  }, [when]);
  return room;
}
