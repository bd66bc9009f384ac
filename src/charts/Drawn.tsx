import { Suspense, type ReactNode } from "react";
import { ErrorBoundary } from "../ui/ErrorBoundary";

interface DrawnProps {
  /** What a reader who does not see it should know; null when what is drawn is itself text. */
  readonly summary: string | null;
  readonly children: ReactNode;
}

/** A chart that is loaded when it is first drawn: what fails here says so, and leaves the words and the table around it standing. */
export function Drawn({ summary, children }: DrawnProps) {
  const drawn = <Suspense fallback={<p>Drawing…</p>}>{children}</Suspense>;
  return (
    <ErrorBoundary what="The chart">
      {summary === null ? (
        drawn
      ) : (
        <div role="img" aria-label={summary}>
          {drawn}
        </div>
      )}
    </ErrorBoundary>
  );
}
