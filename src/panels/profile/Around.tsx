import { boardsOf } from "../../model/area";
import { useMemo } from "react";
import { shortIcbName } from "../../config/text";
import { NEAR_KM } from "../../config/profile";
import { useAreas, useBigLocal, useNeighbours } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { bigLocalWithin } from "../../stats/big-local-distance";
import { patchesOf, type Patch } from "../../stats/patches-of";
import { count } from "../../words/format";
import { Section } from "../../ui/Panel";
import { Standing } from "../card/Standing";
import { standing } from "../../readings/list/rows";
import { AreaLink } from "./AreaLink";
import { neighboursOf, sayNeighbours } from "../../readings/profile/around";
import styles from "./Profile.module.css";
import { areaName } from "../../readings/profile/area-name";
import type { Subject } from "../../readings/profile/subject";
import { useAttribution } from "./use-attribution";
import { Waiting } from "./Waiting";

const SOURCES = ["boundaries-msoa21", "msoa21-names", "centroids-msoa21", "population-mid2022", "big-local"];

/** The patch in a sentence. */
function PatchNote({ patch }: { readonly patch: Patch }) {
  const areas = useAreas();
  const { vintage } = useView();
  if (patch.isolated) return <p>It is flagged alone: none of its neighbours is.</p>;
  const icbs = boardsOf(areas, vintage).icbs;
  const districts = patch.lads.map((lad) => areas.lads[lad]?.name).join(", ");
  const boards = patch.icbs.map((icb) => shortIcbName(icbs[icb]?.name ?? "")).join(", ");
  return (
    <p>
      {`It belongs to a patch of ${patch.areas.length} flagged areas that touch, with ${count(patch.people)} people, named after its largest: ${areaName(areas, patch.largest)}. Districts: ${districts}. ICBs: ${boards}.`}
    </p>
  );
}

function Near({ subject }: { readonly subject: Subject }) {
  const areas = useAreas();
  const bigLocal = useBigLocal();
  const near = useMemo(
    () => (bigLocal.status === "ready" ? bigLocalWithin(areas, subject.msoas, bigLocal.value, NEAR_KM) : []),
    [areas, subject, bigLocal],
  );
  if (bigLocal.status !== "ready") return <Waiting pending={bigLocal} what="Big Local areas" />;
  if (near.length === 0) return <p>{`No Big Local area is placed within ${NEAR_KM} km.`}</p>;
  return (
    <>
      <p>{`Big Local within ${NEAR_KM} km, straight line from the population-weighted centre; positions are approximate:`}</p>
      <ul>
        {near.map(({ area, km }) => (
          <li key={area.id}>
            <strong>{area.name}</strong>
            {`, ${area.lad24nm}: about ${km.toFixed(1)} km (position ${area.placement})`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What lies around: the neighbours and how they stand, the patch, and Big Local areas near. */
export function Around({ subject }: { readonly subject: Subject }) {
  const areas = useAreas();
  const { vintage } = useView();
  const { answer } = useDerived();
  const source = useAttribution(SOURCES);
  const graph = useNeighbours();
  const found = useMemo(
    () => (graph.status === "ready" ? neighboursOf(graph.value, subject.msoas) : []),
    [graph, subject],
  );
  const patch = useMemo(() => {
    const msoa = subject.kind === "msoa" ? subject.msoas[0] : undefined;
    if (!answer || msoa === undefined || graph.status !== "ready") return null;
    return (
      patchesOf(answer.verdict, graph.value, areas, vintage).find((one) => one.areas.includes(msoa)) ?? null
    );
  }, [answer, graph, areas, vintage, subject]);
  if (graph.status !== "ready") return <Waiting pending={graph} what="The neighbours" />;
  return (
    <Section title="Around it">
      {patch ? <PatchNote patch={patch} /> : null}
      <p>{sayNeighbours(found, answer?.verdict ?? null)}</p>
      <ul>
        {found.map((i) => (
          <li key={i} className={styles.row}>
            <AreaLink msoa={i} />
            {answer ? <Standing of={standing(answer, i)} /> : null}
          </li>
        ))}
      </ul>
      <Near subject={subject} />
      <p className={styles.quiet}>{`Source: ${source}`}</p>
    </Section>
  );
}
