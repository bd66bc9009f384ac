import { useMemo } from "react";
import { shortIcbName } from "../../config/text";
import { setAdding, useAdding } from "../../state/adding";
import { useAreas, useIndicatorData } from "../../state/atlas";
import { changeView, useView } from "../../state/view-store";
import { icbOf, selectedIndices } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { sayFigure, sayNote } from "../../words/say-value";
import { standing } from "../../readings/list/rows";
import { AddingCard } from "./AddingCard";
import styles from "./Card.module.css";
import { NearestBigLocal } from "./NearestBigLocal";
import { SmallAreas } from "./SmallAreas";
import { Standing } from "./Standing";
import { Why } from "./Why";

/** The value of the chosen indicator for the area, with its status in words. */
function ChosenValue({ msoa }: { readonly msoa: number }) {
  const { indicator } = useDerived();
  const areas = useAreas();
  const data = useIndicatorData(indicator.id);
  if (data.status !== "ready") return null;
  const column = data.value.msoa21;
  const note = sayNote(column, msoa, areas.population[msoa] ?? NaN);
  const value = column.value[msoa] ?? NaN;
  return (
    <p className={styles.value}>
      {indicator.short}, {indicator.period}:{" "}
      <strong>{Number.isNaN(value) ? note : sayFigure(indicator, value)}</strong>
      {Number.isNaN(value) || note === "" ? "" : ` (${note})`}
    </p>
  );
}

/** A short card on the area picked last: why it is flagged or not, its small areas, and the nearest Big Local area. */
export default function AreaCard() {
  const areas = useAreas();
  const { selection, vintage } = useView();
  const { answer } = useDerived();
  const picked = useMemo(() => selectedIndices(areas, selection), [areas, selection]);
  const msoa = picked.at(-1);
  const adding = useAdding();
  if (msoa === undefined) return null;
  if (adding) return <AddingCard />;
  if (!answer) return null;
  const icb = icbOf(areas, vintage, msoa);
  return (
    <article className={styles.card} aria-label={`Area: ${areas.name[msoa]}`}>
      <header>
        <div>
          <h3>{areas.name[msoa]}</h3>
          <p className={styles.place}>
            {areas.lads[areas.lad[msoa] ?? 0]?.name} · {shortIcbName(icb?.name ?? "")} · {areas.code[msoa]} ·{" "}
            {count(areas.population[msoa] ?? 0)} people
          </p>
        </div>
        <Button look="plain" aria-label="Close the card" onPress={() => changeView({ selection: [] })}>
          ✕
        </Button>
      </header>
      <p className={styles.verdict}>
        <Standing of={standing(answer, msoa)} full />
      </p>
      <Why msoa={msoa} />
      <ChosenValue msoa={msoa} />
      <SmallAreas msoa={msoa} />
      <NearestBigLocal msoa={msoa} />
      <div className={styles.actions}>
        <Button onPress={() => changeView({ panel: "profile" })}>Open the profile</Button>
        <Button onPress={() => setAdding(true)}>Add areas</Button>
        {picked.length > 1 ? <span>{picked.length} picked</span> : null}
      </div>
    </article>
  );
}
