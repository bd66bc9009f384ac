import { useEffectEvent, useLayoutEffect } from "react";

/** Makes what stands over the page the dialog that it says it is: the page behind it is out of reach, and Escape closes it. */
export function useOverPage(onClose: () => void): void {
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  });
  // Before anything can ask for the focus that the page gives up or takes back.
  useLayoutEffect(() => {
    const page = document.getElementById("root");
    page?.toggleAttribute("inert", true);
    window.addEventListener("keydown", onKey);
    return () => {
      page?.toggleAttribute("inert", false);
      window.removeEventListener("keydown", onKey);
    };
  }, []);
}
