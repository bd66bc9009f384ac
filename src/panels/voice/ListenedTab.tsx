import { useMemo } from "react";
import { shortIcbName } from "../../config/text";
import { useDerived, useScopeName } from "../../state/derived";
import { count } from "../../words/format";
import { Section } from "../../ui/Panel";
import { listeningOf, sayListening, type Listened } from "../../readings/voice/listened";
import { entries } from "../../readings/voice/words";
import { AreaLink } from "../profile/AreaLink";
import { MoreRows } from "../rule/MoreRows";
import type { VoiceView } from "./use-voice-view";
import styles from "./Voice.module.css";

const STEP = 30;

function Heard({ areas }: { readonly areas: readonly Listened[] }) {
  return (
    <MoreRows items={areas} step={STEP} what="areas">
      {(shown) => (
        <ul>
          {shown.map(({ msoa, entries: n, strengths }) => (
            <li key={msoa}>
              <AreaLink msoa={msoa} />
              <span className={styles.quiet}>{` ${entries(n)}, ${count(strengths)} of strengths`}</span>
            </li>
          ))}
        </ul>
      )}
    </MoreRows>
  );
}

/** Flagged areas with and without entries beside each other: where were people listened to? */
export function ListenedTab({ view: { standing, areas } }: { readonly view: VoiceView }) {
  const { answer } = useDerived();
  const scope = shortIcbName(useScopeName());
  const listening = useMemo(
    () => (answer ? listeningOf(standing, areas, answer) : null),
    [standing, areas, answer],
  );
  if (!listening) return <p role="status">Working out which areas are flagged…</p>;
  const { heard, unheard, elsewhere } = listening;
  return (
    <>
      <p>{sayListening(listening, scope)}</p>
      <p className={styles.quiet}>
        Entries here are those on this machine: that there are none does not mean that nobody listened.
      </p>
      <div className={styles.beside}>
        <Section title={`Flagged, with entries (${count(heard.length)})`}>
          {heard.length > 0 ? <Heard areas={heard} /> : <p className={styles.quiet}>None yet.</p>}
        </Section>
        <Section title={`Flagged, without (${count(unheard.length)})`}>
          {unheard.length > 0 ? (
            <MoreRows items={unheard} step={STEP} what="areas">
              {(shown) => (
                <ul>
                  {shown.map((msoa) => (
                    <li key={msoa}>
                      <AreaLink msoa={msoa} />
                      <span className={styles.quiet}>{` ${count(areas.population[msoa] ?? 0)} people`}</span>
                    </li>
                  ))}
                </ul>
              )}
            </MoreRows>
          ) : (
            <p className={styles.quiet}>None.</p>
          )}
        </Section>
      </div>
      {elsewhere.length > 0 ? (
        <Section title={`Not flagged, with entries (${count(elsewhere.length)})`}>
          <Heard areas={elsewhere} />
        </Section>
      ) : null}
    </>
  );
}
