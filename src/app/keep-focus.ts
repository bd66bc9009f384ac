/** What can be reached by Tab. */
const REACHED = ["a[href]", "button", "input", "select", "textarea", "summary", "[tabindex]"]
  .map((one) => `${one}:not(:disabled, [tabindex="-1"])`)
  .join();

/** An ancestor of the element that has the focus, and which of its children leads there. */
interface Step {
  readonly parent: Element;
  readonly at: number;
}

function pathOf(element: Element): Step[] {
  const path: Step[] = [];
  for (let child = element; child.parentElement; child = child.parentElement)
    path.push({ parent: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
  return path;
}

const firstIn = (element: Element): HTMLElement | undefined =>
  [element, ...element.querySelectorAll(REACHED)].find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(REACHED) && one.checkVisibility(),
  );

/**
 * Where the focus goes when what held it has left the page: what now stands in its place, else what stands before it,
 * else the part of the page around it (whatever takes the focus by script only: the panel, the map).
 */
function successor(path: readonly Step[]): HTMLElement | null {
  for (const { parent, at } of path) {
    if (!parent.isConnected || !(parent instanceof HTMLElement)) continue;
    if (parent === document.body) break;
    if (parent.tabIndex === -1 && parent.hasAttribute("tabindex")) return parent;
    const children = [...parent.children];
    for (const child of [...children.slice(at), ...children.slice(0, at).reverse()]) {
      const found = firstIn(child);
      if (found) return found;
    }
  }
  return document.querySelector("main");
}

/** Hidden counts: a view that is about to go is hidden while the next one loads. */
const isGone = (element: Element): boolean =>
  !element.isConnected || !element.checkVisibility() || element.matches(":disabled");

/**
 * Keeps the focus in its neighbourhood when the element that holds it is taken away or disabled: a condition is
 * removed, a card closed, another view opened. A browser would drop it to the page, and those who use a keyboard or
 * hear the page would start again from its beginning. Whoever moves the focus in the same frame goes first.
 */
export function keepFocus(): () => void {
  let last: { readonly element: Element; readonly path: readonly Step[] } | null = null;
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element) last = { element: target, path: pathOf(target) };
  };
  const mend = (): void => {
    const now = document.activeElement;
    if (!last || !isGone(last.element) || (now && now !== document.body && now !== last.element)) return;
    const next = successor(last.path);
    last = null;
    next?.focus({ preventScroll: true });
  };
  const mendSoon = (): void => {
    if (last && isGone(last.element)) requestAnimationFrame(() => requestAnimationFrame(mend));
  };
  const onBlur = ({ target }: FocusEvent): void =>
    queueMicrotask(() => {
      if (last?.element !== target) return;
      // Else it left by choice: a press beside it, or another window.
      if (isGone(last.element)) mendSoon();
      else last = null;
    });
  const watch = new MutationObserver(mendSoon);
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", onBlur);
  return () => {
    watch.disconnect();
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("focusout", onBlur);
  };
}
