import { startTransition, useCallback, useEffect, useState, type ReactNode } from "react";

/** Says, in a task of its own, that what stands before it was drawn. */
function Turn({ onTurn }: { readonly onTurn: () => void }) {
  useEffect(() => {
    const turn = setTimeout(() => startTransition(onTurn));
    return () => clearTimeout(turn);
  }, [onTurn]);
  return null;
}

/**
 * Parts of a page that are drawn one after another, so that no one task holds the page up for all of them: the part at 0 at once, each
 * other when the one before it was drawn. Until then `waiting` stands in its place.
 */
export function useOneByOne(): (at: number, part: ReactNode, waiting?: ReactNode) => ReactNode {
  const [last, setLast] = useState(0);
  const next = useCallback(() => setLast((now) => now + 1), []);
  return (at, part, waiting = null) =>
    at > last ? (
      waiting
    ) : (
      <>
        {part}
        {at === last ? <Turn key={at} onTurn={next} /> : null}
      </>
    );
}
