import { shortIcbName } from "../../../config/text";
import { areaName } from "../../../readings/profile/area-name";
import {
  familyRows,
  HOT_SPOT_WEIGHT_WORDS,
  saySteadiness,
  scopeFamilyRows,
  VIEWS_WORDS,
} from "../../../readings/rule/stability/family-rows";
import { useAreas } from "../../../state/atlas";
import { selectedIndices } from "../../../state/choose";
import { useDerived, useScopeName } from "../../../state/derived";
import { useView } from "../../../state/view-store";
import type { Stability } from "../../../stats/stability";
import { Section } from "../../../ui/Panel";
import { count } from "../../../words/format";
import styles from "../Explain.module.css";

const PARTS = [
  { counts: true, title: "Against England: the figure" },
  { counts: false, title: "Beside it, not counted" },
] as const;

/** Heading of a family in a table: its name, and what it ranks among where that is not England. */
const headOf = ({ name, against }: { readonly name: string; readonly against: string }): string =>
  against === "England" ? name : `${name}, within ${against}`;

interface FamilyTableProps {
  readonly caption: string;
  /** Heads of the second and third column. */
  readonly heads: readonly [string, string];
  readonly rows: readonly {
    readonly id: string;
    readonly head: string;
    readonly counts: boolean;
    readonly cells: readonly [string, string];
  }[];
}

/** Families of rules in two parts: those that make the figure, and those shown beside it. */
function FamilyTable({ caption, heads, rows }: FamilyTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Family</th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.number}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {PARTS.map(({ counts, title }) => (
        <tbody key={title}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {title}
            </th>
          </tr>
          {rows
            .filter((row) => row.counts === counts)
            .map(({ id, head, cells }) => (
              <tr key={id}>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  <td key={heads[at]} className={styles.number}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

function OfScope({ found }: { readonly found: Stability }) {
  const { scope } = useDerived();
  return (
    <FamilyTable
      caption="Families of rules, with the areas that each mostly flags"
      heads={["Rules", "Areas that 75% of them flag"]}
      rows={scopeFamilyRows(found, scope).map((row) => ({
        id: row.id,
        head: headOf(row),
        counts: row.counts,
        cells: [count(row.rules), count(row.areas)],
      }))}
    />
  );
}

function OfArea({ found, msoa }: { readonly found: Stability; readonly msoa: number }) {
  const areas = useAreas();
  return (
    <Section title={`${areaName(areas, msoa)}, by family`}>
      <p className={styles.sentence}>{saySteadiness(found, msoa)}</p>
      <FamilyTable
        caption="Share of the rules of each family that flag the area"
        heads={["Share", "Rules"]}
        rows={familyRows(found, msoa).map((row) => ({
          id: row.id,
          head: headOf(row),
          counts: row.counts,
          cells: [row.share, row.says],
        }))}
      />
    </Section>
  );
}

/** Stability by family of rules: of the scope, and of the area picked last. */
export function Families({ found }: { readonly found: Stability }) {
  const areas = useAreas();
  const { selection } = useView();
  const picked = selectedIndices(areas, selection).at(-1);
  const name = shortIcbName(useScopeName());
  return (
    <>
      <Section title={`Families of rules in ${name}`}>
        <OfScope found={found} />
        <p className={styles.lead}>
          {VIEWS_WORDS} {HOT_SPOT_WEIGHT_WORDS}
        </p>
        {picked === undefined ? <p className={styles.lead}>Pick an area to see it by family.</p> : null}
      </Section>
      {picked === undefined ? null : <OfArea found={found} msoa={picked} />}
    </>
  );
}
