import { lazy, Suspense } from "react";
import { useOption } from "../../state/view-store";
import { arriveAt } from "../../ui/arrive";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";

const Moves = lazy(() => import("./Moves"));

/** Since when areas have been flagged, over six editions of the index; loaded when asked for, and still there after another view. */
export function SinceWhenSection() {
  const [asked, setAsked] = useOption("since", "");
  const ask = (): void => {
    setAsked("1");
    arriveAt("#since");
  };
  return (
    <Section title="Since when?">
      {asked ? (
        <Suspense fallback={<p role="status">Loading six editions of the index…</p>}>
          <Moves />
        </Suspense>
      ) : (
        <div>
          <Button onPress={ask}>Compare six editions, 2004 to 2025</Button>
        </div>
      )}
    </Section>
  );
}
