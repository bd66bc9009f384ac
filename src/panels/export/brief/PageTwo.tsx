import type { FrameInput } from "../../../export/image/frame-input";
import { sourceLine } from "../../../export/source-line";
import type { Neighbours } from "../../../model/geometry";
import type { Column } from "../../../model/indicator";
import type { Facts } from "../facts";
import { scopeLine } from "../../../readings/export/scope-words";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";
import { FlaggedTable } from "./FlaggedTable";
import { Annex } from "./Annex";
import { listOfFlagged, sayListOfFlagged } from "../../../readings/export/brief/list-of-flagged";
import { METHOD } from "../../../readings/export/brief/say-method";
import { hotSpotInput, sayNoHotSpot } from "./hot-spot-input";
import { LinkWords } from "./LinkWords";
import { heightOf, lettersIn, roomOfPageTwo, rowsIn } from "../../../readings/export/brief/page-two";
import { sayBigLocal } from "../../../readings/export/brief/say-big-local";
import { pocketNames, sayPockets } from "../../../readings/export/brief/say-pockets";

/** Letters for the names of pockets where the list of flagged areas is long: three lines. */
const SHORT = 300;
/** Most rows where no area is flagged: of those that come nearest. */
const NEAREST = 16;

const NO_NUMBERS: ReadonlyMap<string, number> = new Map();
/** Letters that a number takes of a row. */
const NUMBER = 4;

interface PageTwoProps {
  readonly facts: Facts;
  readonly input: FrameInput;
  readonly neighbours: Neighbours;
  /** The permutation p of the scores. */
  readonly permuted: Float64Array;
  readonly columns: ReadonlyMap<string, Column>;
  readonly scores: Column;
  /** The numbers that the first map has, by the code of their area. */
  readonly numbers?: ReadonlyMap<string, number>;
  readonly ticked: readonly string[];
  readonly onTick: (code: string, on: boolean) => void;
}

/** The second page: flagged areas and hidden pockets by name, as many as there is room for; hot spots, Big Local, method. */
export function PageTwo({
  facts,
  input,
  neighbours,
  permuted,
  columns,
  scores,
  numbers = NO_NUMBERS,
  ticked,
  onTick,
}: PageTwoProps) {
  const { areas, answer } = facts;
  const hot = hotSpotInput(input, facts, scores, neighbours, permuted);
  const noHotSpot = sayNoHotSpot(hot.legend);
  const here = new Set(answer.scope);
  const bigLocal = sayBigLocal(
    facts.bigLocal.filter(({ msoa }) => msoa !== null && here.has(msoa)),
    answer.verdict,
  );
  const sources = sourceLine(input.attributions);
  const room = roomOfPageTwo({ map: noHotSpot === "", bigLocal, small: [METHOD, sources, facts.link] });
  const list = listOfFlagged(facts, columns);
  const { rows } = list;
  const most = list.flagged > 0 ? rows.length : NEAREST;
  const names = pocketNames(facts, scores);
  const letters = rows.map(
    (msoa) =>
      `${areas.name[msoa]}${areas.lads[areas.lad[msoa] ?? 0]?.name}`.length + (numbers.size > 0 ? NUMBER : 0),
  );
  const fit = rowsIn(room - heightOf(sayPockets(names, SHORT)), letters.slice(0, most));
  const pockets = sayPockets(names, Math.max(SHORT, lettersIn(room - fit.taken)));
  const table = { facts, list, columns, numbers, ticked, onTick };
  const annexed = list.flagged > fit.rows;
  const caption = sayListOfFlagged(list, fit.rows, annexed ? "the annex has all" : "the workbook has all");
  return (
    <>
      <BriefPage facts={facts} about={scopeLine(facts)}>
        <FlaggedTable {...table} from={0} to={fit.rows} caption={caption} />
        {pockets === "" ? null : <p>{pockets}</p>}
        <div className={styles.columns}>
          <div>
            <h2>Hot spots: unusual clusters</h2>
            {noHotSpot === "" ? (
              <Figure input={hot} id="hot" width={530} height={565} inset={false} />
            ) : (
              <p>{noHotSpot}</p>
            )}
          </div>
          <div>
            <h2>Big Local</h2>
            <p>{bigLocal}</p>
            <h2>Method and sources</h2>
            <p className={styles.small}>{METHOD}</p>
            <p className={styles.small}>{sources}</p>
            <p className={styles.small}>
              <LinkWords link={facts.link} />
            </p>
          </div>
        </div>
      </BriefPage>
      {annexed ? <Annex {...table} letters={letters} /> : null}
    </>
  );
}
