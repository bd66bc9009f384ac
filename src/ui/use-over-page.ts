import { useEffectEvent, useLayoutEffect } from "react";

/**
 * Makes what stands over the page the dialog that it says it is: the page behind it is out of reach, and Escape closes it.
 * A dialog that closes over it (the one that opened it, a menu) gives the page back to the keyboard; it is taken away again.
 */
export function useOverPage(onClose: () => void): void {
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  });
  // Before anything can ask for the focus that the page gives up or takes back.
  useLayoutEffect(() => {
    const page = document.getElementById("root");
    const cover = (): void => {
      if (page && !page.hasAttribute("inert")) page.toggleAttribute("inert", true);
    };
    cover();
    const watch = new MutationObserver(cover);
    if (page) watch.observe(page, { attributeFilter: ["inert"] });
    window.addEventListener("keydown", onKey);
    return () => {
      watch.disconnect();
      page?.toggleAttribute("inert", false);
      window.removeEventListener("keydown", onKey);
    };
  }, []);
}
