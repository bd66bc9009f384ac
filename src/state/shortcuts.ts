import { create } from "zustand";
import type { Panel } from "../model/view";

const STORED = "hyperlocal.shortcuts";

function stored(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

interface Shortcuts {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** Whether single-key shortcuts are on; kept in this browser. */
export const useShortcuts = create<Shortcuts>()((set) => ({
  on: stored(),
  set: (on) => {
    try {
      localStorage.setItem(STORED, on ? "on" : "off");
    } catch {
      // A browser that stores nothing: the choice lasts until the page closes.
    }
    set({ on });
  },
}));

/** Keys that open a view. */
export const PANEL_KEYS: Readonly<Record<string, Panel>> = {
  s: "summary",
  a: "list",
  r: "rule",
  p: "profile",
  v: "voice",
  c: "compare",
  n: "neighbourhoods",
  t: "learn",
  b: "big-local",
  k: "spatial",
  m: "methods",
};
