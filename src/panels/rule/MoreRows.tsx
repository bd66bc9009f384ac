import { useState, type ReactNode } from "react";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";

interface MoreRowsProps<T> {
  readonly items: readonly T[];
  readonly step: number;
  /** What they are, for the button: "patches". */
  readonly what: string;
  /** Draws those that are shown. */
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A long list some rows at a time, so that the page stays quick. */
export function MoreRows<T>({ items, step, what, children }: MoreRowsProps<T>) {
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {rest > 0 ? (
        <div>
          <Button onPress={() => setShown(shown + step)}>
            {rest > step
              ? `Show ${count(step)} more of ${count(rest)} ${what}`
              : `Show the other ${count(rest)} ${what}`}
          </Button>
        </div>
      ) : null}
    </>
  );
}
