import { VERDICT } from "../../model/rule";
import { nearTo } from "../../readings/plan/homes";
import type { Read } from "../../readings/plan/mends";
import type { NeighbourhoodRow } from "../../readings/plan/rows";
import { splitNeighbourhood } from "../../readings/plan/split";
import { selectArea } from "../../state/choose";
import { useHomes } from "../../state/home";
import { editPlan } from "../../state/plan-steps";
import { neighbourhoodTexts } from "../../state/plan-texts";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/CheckField";
import { SelectField } from "../../ui/SelectField";
import { count } from "../../words/format";
import { sayKm } from "../../words/say-km";
import { changeNeighbourhood, joinInto } from "../../workspace/plan/edits";
import { KeptText } from "./KeptText";
import { openHome } from "./open-plan";
import styles from "./Neighbourhoods.module.css";

interface NeighbourhoodEditProps {
  readonly record: string;
  readonly read: Read;
  readonly row: NeighbourhoodRow;
}

/** The areas of a neighbourhood, each to be picked. */
function Members({ read: { facts, homes }, row }: Omit<NeighbourhoodEditProps, "record">) {
  const { selection } = useView();
  const { areas, neighbours, verdict } = facts;
  const atEdge = (i: number): boolean =>
    nearTo(neighbours, i).some((j) => homes.of[j] !== -1 && homes.of[j] !== homes.of[i]);
  return (
    <ul className={styles.members} aria-label={`Areas of ${row.name}`}>
      {row.inside.map((i) => {
        const code = areas.code[i] ?? "";
        return (
          <li key={code}>
            <button
              type="button"
              className={styles.member}
              aria-pressed={selection.includes(code)}
              onClick={() => selectArea(areas, i, true)}
            >
              {areas.name[i]}
              <span className={styles.quiet}>
                {count(areas.population[i] ?? 0)}
                {verdict?.[i] === VERDICT.yes ? ", flagged" : ""}
                {atEdge(i) ? ", at the edge" : ""}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Names, locks, joins and splits a neighbourhood, and picks its areas. */
export function NeighbourhoodEdit({ record, read, row }: NeighbourhoodEditProps) {
  const { plan, rows, facts } = read;
  const { id, name, called, locked, km, beside } = row;
  const alone = useHomes(({ home }) => home?.home?.id === id);
  const change = (patch: Parameters<typeof changeNeighbourhood>[2]): Promise<boolean> =>
    editPlan(record, changeNeighbourhood(plan, id, patch));
  const texts = neighbourhoodTexts(record, id);
  const free = rows.filter((one) => beside.includes(one.id) && !one.locked);
  return (
    <div className={styles.pane} role="group" aria-label={name}>
      <div className={styles.fields}>
        <KeptText label="Name" of={texts.name} value={name} save={(text) => change({ name: text })} />
        <KeptText
          label="What partners call it"
          of={texts.called}
          value={called}
          mayBeEmpty
          save={(text) => change({ called: text })}
        />
      </div>
      <CheckField
        label="Locked: suggestions and moves leave it as it is"
        isSelected={locked}
        onChange={(next) => void change({ locked: next })}
      />
      <div className={styles.line}>
        {locked || free.length === 0 ? null : (
          <SelectField
            label="Join it to"
            value=""
            choices={[
              { value: "", label: "Choose one beside it" },
              ...free.map((one) => ({
                value: one.id,
                label: one.name,
                note: `${count(row.people + one.people)} people together`,
              })),
            ]}
            onChange={(into) => {
              if (into !== "") void editPlan(record, joinInto(plan, id, into));
            }}
          />
        )}
        <Button onPress={() => changeView({ selection: row.areas, panel: "profile" })}>
          Open its profile
        </Button>
        <Button onPress={() => openHome(record, alone ? null : id)}>
          {alone ? "Show the whole plan again" : "Show it alone"}
        </Button>
        <Button onPress={() => changeView({ selection: row.areas })}>Pick its areas</Button>
        {locked || row.inside.length < 2 ? null : (
          <Button onPress={() => void editPlan(record, splitNeighbourhood(plan, row, facts))}>
            Split it in two
          </Button>
        )}
      </div>
      <p className={styles.quiet}>
        Typically its people live {sayKm(km)} from its middle (root mean square). Pick areas to move them;
        those at its edge can go to a neighbourhood beside it.
      </p>
      <Members read={read} row={row} />
    </div>
  );
}
