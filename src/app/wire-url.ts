import { decodeView, encodeView } from "../state/url";
import { useViewStore } from "../state/view-store";

/**
 * Keeps the URL and the view alike: reads the link at the start and on Back and Forward, writes every change.
 * Returns what the link said that could not be understood, in words.
 */
export function wireUrl(): string[] {
  const { view, dropped } = decodeView(window.location.search);
  useViewStore.setState({ view, push: false });
  useViewStore.subscribe(({ view: next, push }, { view: before }) => {
    if (next === before) return;
    const query = encodeView(next);
    if (query === window.location.search) return;
    const url = `${window.location.pathname}${query}${window.location.hash}`;
    // A browser allows some 100 history writes in 30 seconds; typing and panning replace, and a refusal loses nothing.
    if (push) window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  });
  window.addEventListener("popstate", () => {
    useViewStore.setState({ view: decodeView(window.location.search).view, push: false });
  });
  return dropped;
}
