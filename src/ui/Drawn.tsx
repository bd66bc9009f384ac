import { Suspense, type ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";

/** A chart that is loaded when it is first drawn: what fails here leaves the words and the table around it standing. */
export function Drawn({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary what="The chart">
      <Suspense fallback={<p>Drawing…</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
