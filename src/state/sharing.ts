import { create } from "zustand";
import { nameHere } from "./this-workspace";

const KEY = "hyperlocal.sharing";

function wasSharing(): boolean {
  try {
    return window.localStorage.getItem(nameHere(KEY)) !== null;
  } catch {
    return false;
  }
}

const useStore = create<{ readonly on: boolean }>()(() => ({ on: wasSharing() }));

/** Whether this browser shares a folder with partners: what keeps it in step loads only then. */
export const useSharing = (): boolean => useStore(({ on }) => on);

/** Begins or ends sharing. A browser that keeps nothing shares until the page closes. */
export function setSharing(on: boolean): void {
  useStore.setState({ on });
  try {
    if (on) window.localStorage.setItem(nameHere(KEY), "yes");
    else window.localStorage.removeItem(nameHere(KEY));
  } catch {
    // The folder itself is forgotten then too.
  }
}
