import { decodeView, encodeView } from "../state/url";
import { settleView } from "../state/settle";
import { useViewStore } from "../state/view-store";

/** Shows the view of the address. */
function followAddress(): void {
  const { view, dropped } = decodeView(window.location.search);
  settleView(view, dropped);
}

/** Keeps the URL and the view alike: reads the link at the start and on Back and Forward, writes every change. */
export function wireUrl(): void {
  followAddress();
  useViewStore.subscribe(({ view: next, push }, { view: before }) => {
    if (next === before) return;
    const query = encodeView(next);
    if (query === window.location.search) return;
    const url = `${window.location.pathname}${query}${window.location.hash}`;
    // A browser allows some 100 history writes in 30 seconds; typing and panning replace, and a refusal loses nothing.
    if (push) window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  });
  window.addEventListener("popstate", followAddress);
}
