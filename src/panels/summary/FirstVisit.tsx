import { useState } from "react";
import type { View } from "../../model/view";
import { rememberVisit } from "../../state/first-visit";
import { encodeView } from "../../state/url";
import { changeView, useView } from "../../state/view-store";
import { columnOf } from "../../stats/columns-of";
import { arriveAt } from "../../ui/arrive";
import { Button } from "../../ui/Button";
import styles from "./FirstVisit.module.css";

/** Where the answer to "Since when?" stands. */
const SINCE = "#since";

/** Questions that the app answers, and the view that answers each for what is on screen; where in it, if not at its beginning. */
const QUESTIONS: readonly (readonly [
  question: string,
  answer: (view: View) => Partial<View>,
  at?: string,
])[] = [
  [
    "Where does deprivation concentrate here?",
    ({ list }) => ({ panel: "list", list: { ...list, text: "", show: "flagged", since: "any" } }),
  ],
  [
    "Since when?",
    ({ options }) => ({
      indicator: columnOf({ kind: "editions", editions: 1 }),
      options: { ...options, since: "1" },
    }),
    SINCE,
  ],
  [
    "Where is there no community-led work near?",
    ({ options }) => ({ panel: "big-local", options: { ...options, "bl.tab": "programmes" } }),
  ],
];

/** Puts the cursor into the search for a place, which opens its list. */
const choose = (): void => document.querySelector<HTMLElement>('header [role="combobox"]')?.focus();

/**
 * For a first visit: what this is and how to find a place; once one is chosen, the questions that come next. Takes no focus, and stays away
 * once it is closed.
 */
export default function FirstVisit() {
  const view = useView();
  const [closed, setClosed] = useState(false);
  const chosen = view.footprint !== null;
  if (closed) return null;
  return (
    <aside className={styles.card} aria-label="New here?">
      <p>
        <strong>New here?</strong>{" "}
        {chosen
          ? "Next, ask:"
          : "Hyperlocal shows where deprivation concentrates, in areas of 5,000 to 15,000 people. Find your place by its name or a postcode, or your Integrated Care System (ICS), then ask:"}
      </p>
      <ul className={styles.questions}>
        {QUESTIONS.map(([question, answer, at]) => (
          <li key={question}>
            <a
              href={encodeView({ ...view, ...answer(view) })}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                changeView(answer(view));
                if (at) arriveAt(at);
              }}
            >
              {question}
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {chosen ? null : <Button onPress={choose}>Find your place</Button>}
        <Button
          look="plain"
          onPress={() => {
            rememberVisit();
            setClosed(true);
          }}
        >
          Close for good
        </Button>
      </div>
    </aside>
  );
}
