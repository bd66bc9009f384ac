import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";

const Moves = lazy(() => import("./Moves"));

/** Since when areas have been flagged, over six editions of the index; loaded when asked for. */
export function SinceWhenSection() {
  const [asked, setAsked] = useState(false);
  return (
    <Section title="Since when?">
      {asked ? (
        <Suspense fallback={<p role="status">Loading six editions of the index…</p>}>
          <Moves />
        </Suspense>
      ) : (
        <div>
          <Button onPress={() => setAsked(true)}>Compare six editions, 2004 to 2025</Button>
        </div>
      )}
    </Section>
  );
}
