import { useSyncExternalStore } from "react";

const query = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void): () => void {
  const media = query();
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** Light or dark, by the system's setting. */
export const useTheme = (): "light" | "dark" =>
  useSyncExternalStore(subscribe, () => (query().matches ? "dark" : "light"));
