import { useMemo } from "react";
import { count } from "../../words/format";
import { countsByPlace, countsByTopic, type CountRow } from "../../readings/voice/counts";
import { KIND_NAMES } from "../../readings/voice/words";
import { ENTRY_KINDS } from "../../workspace/voice/entry";
import type { VoiceView } from "./use-voice-view";
import styles from "./Voice.module.css";

interface CountTableProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly CountRow[];
}

function CountTable({ caption, first, rows }: CountTableProps) {
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">All</th>
            {ENTRY_KINDS.map((kind) => (
              <th key={kind} scope="col">
                {KIND_NAMES[kind][1]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, kinds, all }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count(all)}</td>
              {ENTRY_KINDS.map((kind, i) => (
                <td key={kind}>{count(kinds[i] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The entries that were asked for, counted by what they speak of and by district. */
export function Counts({ view: { found, areas, at } }: { readonly view: VoiceView }) {
  const topics = useMemo(() => countsByTopic(found), [found]);
  const places = useMemo(() => countsByPlace(found, areas, at), [found, areas, at]);
  return (
    <>
      <CountTable caption="Entries by subject; one can be in several rows" first="About" rows={topics} />
      <CountTable caption="Entries by district, most first" first="District" rows={places} />
    </>
  );
}
