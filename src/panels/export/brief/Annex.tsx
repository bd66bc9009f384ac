import { rowsIn, ROOM_OF_ANNEX } from "../../../readings/export/brief/page-two";
import { count } from "../../../words/format";
import { scopeLine } from "../../../readings/export/scope-words";
import { BriefPage } from "./BriefPage";
import { FlaggedTable, type FlaggedTableProps } from "./FlaggedTable";

type AnnexProps = Omit<FlaggedTableProps, "from" | "to" | "caption"> & {
  /** Letters of each row's names, which say whether it takes two lines. */
  readonly letters: readonly number[];
};

/** All flagged areas on sheets of their own, where the second page has no room for them. */
export function Annex({ letters, ...table }: AnnexProps) {
  const { facts, list } = table;
  const { rows, order } = list;
  const sheets: { from: number; to: number }[] = [];
  for (let from = 0; from < rows.length;) {
    const to = from + Math.max(1, rowsIn(ROOM_OF_ANNEX, letters.slice(from)).rows);
    sheets.push({ from, to: Math.min(to, rows.length) });
    from = to;
  }
  return sheets.map(({ from, to }) => (
    <BriefPage key={from} facts={facts} about={scopeLine(facts)}>
      <FlaggedTable
        {...table}
        from={from}
        to={to}
        caption={`Annex: all ${count(rows.length)} flagged areas, ${order}; ${count(from + 1)} to ${count(to)}`}
      />
    </BriefPage>
  ));
}
