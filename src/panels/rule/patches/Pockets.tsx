import { useMemo } from "react";
import type { Answer } from "../../../model/answer";
import { useAreas, useLsoas } from "../../../state/atlas";
import { useDerived } from "../../../state/derived";
import { useView } from "../../../state/view-store";
import { partlyHeld } from "../../../stats/partly-held";
import { pocketCuts } from "../../../stats/pocket-cuts";
import { count } from "../../../words/format";
import { Section } from "../../../ui/Panel";
import { AreaButton } from "../AreaButton";
import { DownloadCsv } from "../DownloadCsv";
import styles from "../Explain.module.css";
import { MoreRows } from "../MoreRows";
import { Waits } from "../Waits";
import { PocketCuts } from "./PocketCuts";
import { pocketsIn, pocketTable } from "../../../readings/rule/patches/patch-rows";
import { sayPockets } from "../../../readings/rule/patches/say-pockets";

/** Areas that the rule does not flag though somebody in them lives in one of England's most deprived tenth of LSOAs. */
export function Pockets({ answer }: { readonly answer: Answer }) {
  const areas = useAreas();
  const lsoas = useLsoas();
  const { rule } = useView();
  const { context } = useDerived();
  const loaded = lsoas.status === "ready" ? lsoas.value : null;
  const pockets = useMemo(
    () => (loaded ? pocketsIn(answer.pocket, answer.scope, loaded) : null),
    [answer, loaded],
  );
  const cuts = useMemo(
    () => (loaded ? pocketCuts(answer.verdict, answer.scope, loaded) : []),
    [answer, loaded],
  );
  const unmetBy = useMemo(() => (context ? partlyHeld(rule, context) : () => ""), [rule, context]);
  if (!pockets || !loaded) return <Waits pending={lsoas} />;
  const people = pockets.reduce((sum, pocket) => sum + pocket.people, 0);
  return (
    <Section title={`${count(pockets.length)} hidden pockets`}>
      <p className={styles.lead}>{sayPockets(rule, people)}</p>
      <PocketCuts cuts={cuts} />
      <MoreRows items={pockets} step={12} what="pockets">
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ msoa, lsoas: rows, people: inside }) => (
              <li key={msoa}>
                <AreaButton msoa={msoa} />: {count(inside)} of its {count(areas.population[msoa] ?? 0)} people
                {unmetBy(msoa) ? <small>Passes some conditions; {unmetBy(msoa)}</small> : null}
                <small>
                  {rows
                    .map((row) => `${loaded.name[row]} (${count(loaded.population[row] ?? 0)} people)`)
                    .join(", ")}
                </small>
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
      <div className={styles.tools}>
        <DownloadCsv
          label="Pockets as CSV"
          what="hidden-pockets"
          table={() => pocketTable(areas, loaded, pockets)}
        />
      </div>
    </Section>
  );
}
