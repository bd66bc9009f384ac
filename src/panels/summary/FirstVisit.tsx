import { useState } from "react";
import type { View } from "../../model/view";
import { rememberVisit } from "../../state/first-visit";
import { encodeView } from "../../state/url";
import { changeView, useView } from "../../state/view-store";
import { columnOf } from "../../stats/columns-of";
import { Button } from "../../ui/Button";
import styles from "./FirstVisit.module.css";

/** Questions that the app answers, and the view that answers each for what is on screen. */
const QUESTIONS: readonly (readonly [question: string, answer: (view: View) => Partial<View>])[] = [
  [
    "Where does deprivation concentrate here?",
    ({ list }) => ({ panel: "list", list: { ...list, text: "", show: "flagged", since: "any" } }),
  ],
  ["Since when?", () => ({ indicator: columnOf({ kind: "editions", editions: 1 }) })],
  [
    "Where is there no community-led work near?",
    ({ options }) => ({ panel: "big-local", options: { ...options, "bl.tab": "programmes" } }),
  ],
];

/** Puts the cursor into the search for a footprint, which opens its list. */
const choose = (): void => document.querySelector<HTMLElement>('header [role="combobox"]')?.focus();

/** For a first visit: what this is, and three questions to begin with. Takes no focus, and stays away once it is closed. */
export default function FirstVisit() {
  const view = useView();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <aside className={styles.card} aria-label="New here?">
      <p>
        <strong>New here?</strong> Hyperlocal shows where deprivation concentrates in an Integrated Care
        System (ICS), in areas of 5,000 to 15,000 people. Choose your ICS, then a question:
      </p>
      <ul className={styles.questions}>
        {QUESTIONS.map(([question, answer]) => (
          <li key={question}>
            <a
              href={encodeView({ ...view, ...answer(view) })}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                changeView(answer(view));
              }}
            >
              {question}
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onPress={choose}>Choose your ICS</Button>
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
