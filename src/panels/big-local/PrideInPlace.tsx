import { shortIcbName } from "../../config/text";
import type { PrideInPlace } from "../../model/pride-in-place";
import {
  PRIDE_KEEPS,
  PRIDE_MEASURES,
  PRIDE_SHOWS,
  prideRows,
  type PrideRow,
} from "../../readings/big-local/pride";
import { useAreas, useIndicatorsData } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { changeView, useChoice, useOption } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { count } from "../../words/format";
import { Waiting } from "../profile/Waiting";
import styles from "./BigLocal.module.css";
import { PrideStands } from "./PrideStands";
import { PrideTable } from "./PrideTable";

/** The 244 places of Pride in Place, and how its 186 neighbourhoods stand on this app's measures. */
export function PrideInPlacePlaces({ all }: { readonly all: readonly PrideInPlace[] }) {
  const areas = useAreas();
  const { scope, footprint } = useDerived();
  const name = shortIcbName(useScopeName());
  const loaded = useIndicatorsData(PRIDE_MEASURES);
  const [show, setShow] = useChoice("bl.pride", PRIDE_SHOWS, "all");
  const [text, setText] = useOption("bl.text", "", "replace");
  const columns = PRIDE_MEASURES.map((id) => loaded.get(id));
  const waits = columns.find((column) => column?.status !== "ready");
  if (waits) return <Waiting pending={waits} what="The measures of its neighbourhoods" />;
  const rows = prideRows(
    all,
    columns.map((column) => (column?.status === "ready" ? column.value.msoa21.value : undefined)),
  );
  const inScope = new Set(scope);
  const districts = new Set(Array.from(scope, (i) => areas.lads[areas.lad[i] ?? -1]?.code));
  const isHere = ({ place }: PrideRow): boolean =>
    place.msoa === null ? districts.has(place.lad24cd) : inScope.has(place.msoa);
  const words = text.trim().toLowerCase();
  const kept = rows
    .filter(PRIDE_KEEPS[show])
    .filter(({ place }) => `${place.name} ${place.lad24nm}`.toLowerCase().includes(words));
  const here = footprint ? kept.filter(isHere) : [];
  const shown = [...here, ...kept.filter((row) => !here.includes(row))];
  return (
    <Section title="The 244 places of Pride in Place in England">
      <p className={styles.quiet}>
        Up to £20m for each over ten years, led by neighbourhood boards. 58 towns (phase 1, named by the
        previous government) and 186 neighbourhoods selected as MSOAs (146 in September 2025, 40 in March
        2026). “Selected MSOA”: boards could propose other boundaries up to July 2026.
      </p>
      <div>
        <Button onPress={() => changeView({ indicator: "pride_in_place" })}>
          Show the selected MSOAs on the map
        </Button>
      </div>
      <PrideStands rows={rows} />
      <Segmented label="Which places" hideLabel value={show} choices={PRIDE_SHOWS} onChange={setShow} />
      <label className={styles.field}>
        Find by name or district
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status">
        {`${count(shown.length)} of 244 places.`}
        {here.length > 0
          ? ` ${here.length === 1 ? "The one" : `The ${here.length}`} in ${name} ${here.length === 1 ? "stands" : "stand"} first.`
          : footprint
            ? ` None of these lies in ${name}.`
            : ""}
      </p>
      <PrideTable rows={shown} />
    </Section>
  );
}
