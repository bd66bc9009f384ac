import { useAreas } from "../../state/atlas";
import { useDraft } from "../../state/drafts";
import { deleteSaved, keepSet, standingSaved, useSavedSets } from "../../state/saved-work";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { Section } from "../../ui/Panel";
import { AreaLink } from "./AreaLink";
import { DrawShape } from "./DrawShape";
import { readPasted } from "../../readings/profile/picked";
import styles from "./Profile.module.css";
import { MOST_SAVED_NAME } from "../../workspace/saved/saved-name";
import type { Subject } from "../../readings/profile/subject";

/** More parts than this are counted, not named. */
const MOST_PARTS = 100;

function Parts({ subject }: { readonly subject: Subject }) {
  const areas = useAreas();
  const { selection } = useView();
  return (
    <>
      <p className={styles.quiet}>
        Figures are worked out again for these areas together: counts are added up and divided; ratios without
        counts are means weighted by those they are about; local concentration is found again from the LSOAs.
        Ranks and deciles cannot be added up.
      </p>
      <ul>
        {Array.from(subject.msoas.subarray(0, MOST_PARTS), (i) => (
          <li key={i} className={styles.row}>
            <AreaLink msoa={i} />
            <span className={styles.quiet}>{`${count(areas.population[i] ?? 0)} people`}</span>
            <Button
              look="plain"
              aria-label={`Take out ${areas.name[i]}`}
              onPress={() => changeView({ selection: selection.filter((code) => code !== areas.code[i]) })}
            >
              Take out
            </Button>
          </li>
        ))}
      </ul>
      {subject.msoas.length > MOST_PARTS ? (
        <p
          className={styles.quiet}
        >{`And ${count(subject.msoas.length - MOST_PARTS)} more, all in the figures.`}</p>
      ) : null}
    </>
  );
}

function Paste() {
  const areas = useAreas();
  const [text, setText] = useDraft("pasted codes");
  const pasted = readPasted(areas, text);
  return (
    <>
      <label className={styles.area}>
        Paste MSOA codes
        <textarea
          rows={2}
          value={text}
          placeholder="E02002183, E02002184"
          aria-invalid={pasted.unknown.length > 0}
          aria-describedby="paste-problem"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={styles.row}>
        <Button
          isDisabled={pasted.codes.length === 0}
          onPress={() => {
            changeView({ selection: pasted.codes });
            setText("");
          }}
        >
          {`Open ${pasted.codes.length} ${pasted.codes.length === 1 ? "area" : "areas"}`}
        </Button>
        <span id="paste-problem" role="status">
          {pasted.unknown.length > 0 ? `Not MSOAs (2021) of England: ${pasted.unknown.join(", ")}` : ""}
        </span>
      </div>
    </>
  );
}

function Saved() {
  const { selection } = useView();
  const sets = standingSaved(useSavedSets());
  const [name, setName] = useDraft("name of a set");
  return (
    <>
      {selection.length > 1 ? (
        <div className={styles.row}>
          <label className={styles.area}>
            Name of this set
            <input
              value={name}
              maxLength={MOST_SAVED_NAME}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <Button
            isDisabled={name.trim() === ""}
            onPress={() => void keepSet(name.trim(), selection).then((kept) => kept && setName(""))}
          >
            {sets.some(({ content }) => content.name === name.trim()) ? "Replace" : "Keep this set"}
          </Button>
        </div>
      ) : null}
      <ul>
        {sets.map((record) => {
          const { name: called, areas } = record.content;
          return (
            <li key={record.standing.record} className={styles.row}>
              <Button
                onPress={() => changeView({ selection: areas })}
              >{`${called} (${count(areas.length)} ${areas.length === 1 ? "area" : "areas"})`}</Button>
              <Button
                look="plain"
                aria-label={`Delete the set ${called}`}
                onPress={() => void deleteSaved(record)}
              >
                Delete
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Ways() {
  return (
    <>
      <p className={styles.quiet}>
        Shift-click areas on the map or in the list to add them or take them out.
      </p>
      <DrawShape />
      <Paste />
    </>
  );
}

/** Several areas together: the parts, and ways to pick them. Shift-click on the map or in the list adds and takes out. */
export function PickedSet({ subject }: { readonly subject: Subject }) {
  if (subject.kind !== "set")
    return (
      <Section title="Pick several areas">
        <Ways />
        <Saved />
      </Section>
    );
  return (
    <Section title="The areas in this set">
      <Parts subject={subject} />
      <Saved />
      <details>
        <summary>Other ways to pick areas</summary>
        <Ways />
      </details>
    </Section>
  );
}
