import { useMemo } from "react";
import { useAreas, useNeighbours } from "../../../state/atlas";
import { useDerived } from "../../../state/derived";
import { useView } from "../../../state/view-store";
import { patchesOf, type Patch } from "../../../stats/patches-of";
import { listOf } from "../../../stats/say-rule";
import { count, roughly } from "../../../words/format";
import { Section } from "../../../ui/Panel";
import { AreaButton } from "../AreaButton";
import { DownloadCsv } from "../DownloadCsv";
import styles from "../Explain.module.css";
import { MoreRows } from "../MoreRows";
import { Waits } from "../Waits";
import { districtsOf, icbsOf, patchesIn, patchTable } from "../../../readings/rule/patches/patch-rows";
import { Pockets } from "./Pockets";

function PatchItem({ patch }: { readonly patch: Patch }) {
  const areas = useAreas();
  const { vintage } = useView();
  const icbs = icbsOf(areas, patch, vintage);
  return (
    <li>
      <details>
        <summary>
          <strong>{areas.name[patch.largest]}</strong>: {count(patch.areas.length)} areas,{" "}
          {roughly(patch.people)} people
          <small>
            {listOf(districtsOf(areas, patch), "and")}
            {icbs.length > 1 ? `; crosses ${icbs.length} ICBs: ${listOf(icbs, "and")}` : ""}
          </small>
        </summary>
        <ul>
          {patch.areas.map((msoa) => (
            <li key={msoa}>
              <AreaButton msoa={msoa} /> · {count(areas.population[msoa] ?? 0)} people
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Flagged areas that touch, flagged areas that stand alone, and the pockets that the rule hides. */
export function PatchesTab() {
  const areas = useAreas();
  const { vintage } = useView();
  const { answer, scope, pending } = useDerived();
  const graph = useNeighbours();
  const verdict = answer?.verdict ?? null;
  const all = useMemo(
    () => (verdict && graph.status === "ready" ? patchesOf(verdict, graph.value, areas, vintage) : null),
    [verdict, graph, areas, vintage],
  );
  if (!all || !answer) return <Waits pending={answer ? graph : pending} />;
  const here = patchesIn(all, scope);
  const patches = here.filter(({ isolated }) => !isolated);
  const alone = here.filter(({ isolated }) => isolated);
  return (
    <>
      <p className={styles.lead}>
        A patch is flagged areas that touch. Patches are found on all England, so a footprint’s edge is not a
        wall: one may reach beyond it. Each is named after its largest area.
      </p>
      <Section title={`${count(patches.length)} patches of flagged areas`}>
        <MoreRows items={patches} step={12} what="patches">
          {(shown) => (
            <ul className={styles.list}>
              {shown.map((patch) => (
                <PatchItem key={patch.areas[0]} patch={patch} />
              ))}
            </ul>
          )}
        </MoreRows>
        <div className={styles.tools}>
          <DownloadCsv label="Patches as CSV" what="patches" table={() => patchTable(areas, here, vintage)} />
        </div>
      </Section>
      <Section title={`${count(alone.length)} flagged areas on their own`}>
        <p className={styles.lead}>
          None of their neighbours is flagged: an isolated area, not a wider concentration.
        </p>
        <MoreRows items={alone} step={12} what="areas">
          {(shown) => (
            <ul className={styles.list}>
              {shown.map(({ largest, people }) => (
                <li key={largest}>
                  <AreaButton msoa={largest} /> · {count(people)} people
                </li>
              ))}
            </ul>
          )}
        </MoreRows>
      </Section>
      <Pockets answer={answer} />
    </>
  );
}
