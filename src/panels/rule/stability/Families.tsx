import { shortIcbName } from "../../../config/text";
import { areaName } from "../../../readings/profile/subject";
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

function OfScope({ found }: { readonly found: Stability }) {
  const { scope } = useDerived();
  const rows = scopeFamilyRows(found, scope);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Families of rules, with the areas that each mostly flags</caption>
      <thead>
        <tr>
          <th scope="col">Family</th>
          <th scope="col" className={styles.number}>
            Rules
          </th>
          <th scope="col" className={styles.number}>
            Areas that 75% of them flag
          </th>
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
            .map((row) => (
              <tr key={row.id}>
                <th scope="row">{headOf(row)}</th>
                <td className={styles.number}>{count(row.rules)}</td>
                <td className={styles.number}>{count(row.areas)}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

function OfArea({ found, msoa }: { readonly found: Stability; readonly msoa: number }) {
  const areas = useAreas();
  const rows = familyRows(found, msoa);
  return (
    <Section title={`${areaName(areas, msoa)}, by family`}>
      <p className={styles.sentence}>{saySteadiness(found, msoa)}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">Share of the rules of each family that flag the area</caption>
        <thead>
          <tr>
            <th scope="col">Family</th>
            <th scope="col" className={styles.number}>
              Share
            </th>
            <th scope="col">Rules</th>
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
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">{headOf(row)}</th>
                  <td className={styles.number}>{row.share}</td>
                  <td>{row.says}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
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
