import type { UseStore } from "idb-keyval";

/** A table whose database this page lets go of when another tab wants to change or delete it: an old tab stands in no new one's way. */
export const lettingGo =
  (use: UseStore): UseStore =>
  (mode, work) =>
    use(mode, (store) => {
      const { db } = store.transaction;
      db.onversionchange = () => db.close();
      return work(store);
    });
