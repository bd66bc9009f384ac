import { useEffect, useState } from "react";

/** Words that change again within this time, in milliseconds, are still on their way. */
const SETTLED_AFTER = 700;

/**
 * A status whose words may follow fast on one another, as while a slider is held down: the eye sees each, and a screen reader
 * hears the last. While they change the region is quiet; then its words are put in anew, so that they are read out.
 */
export function CalmStatus({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: string;
}) {
  const [settled, setSettled] = useState(children);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(children), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [children]);
  const changing = settled !== children;
  return (
    <p className={className} role="status" aria-live={changing ? "off" : "polite"}>
      <span key={changing ? "changing" : "settled"}>{children}</span>
    </p>
  );
}
