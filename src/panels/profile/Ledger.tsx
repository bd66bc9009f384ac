import { SHIPPED } from "../../config/catalogue";
import { VERDICT_WORDS } from "../../config/text";
import { useMemo } from "react";
import { PRESETS } from "../../config/rules";
import { VERDICT, type Rule } from "../../model/rule";
import { useAreas, useNeighbours } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { usePermutedAll } from "../../state/permuted";
import { columnsOf, permutedOf } from "../../stats/columns-of";
import type { TestResult } from "../../stats/explain-rule";
import { ledgerOf } from "../../stats/ledger-of";
import { sayJoin } from "../../stats/say-join";
import { sayResult } from "../../stats/say-verdict";
import styles from "./Profile.module.css";
import { useColumns } from "./use-columns";
import { Waiting } from "./Waiting";

const IDS = [...new Set(PRESETS.flatMap((preset) => columnsOf(preset.rule)))];
const PERMUTED = [...new Set(PRESETS.flatMap((preset) => permutedOf(preset.rule)))];

/** The figures of each test, numbered where there are several, after how many must hold. */
function sayWhy(rule: Rule, results: readonly TestResult[]): string {
  const [join, said] = [sayJoin(rule), results.map((result) => sayResult(result, SHIPPED))];
  return join === "" ? said.join("") : `${join}: ${said.map((one, at) => `(${at + 1}) ${one}`).join("; ")}`;
}

/** Every preset on one area: passed, failed or cannot say, and by what figures. */
export function Ledger({ msoa }: { readonly msoa: number }) {
  const areas = useAreas();
  const { footprintScope } = useDerived();
  const graph = useNeighbours();
  const { data, pending } = useColumns(IDS);
  const { permuted, pending: waits } = usePermutedAll(PERMUTED);
  const ledger = useMemo(() => {
    if (!data || graph.status !== "ready" || !permuted) return null;
    const columns = new Map([...data].map(([id, levels]) => [id, levels.msoa21] as const));
    const context = {
      areas,
      catalogue: SHIPPED,
      columns,
      footprint: footprintScope,
      neighbours: graph.value,
      permuted,
    };
    return ledgerOf(PRESETS, context, msoa);
  }, [data, graph, permuted, areas, footprintScope, msoa]);
  if (!ledger) {
    const waiting = !data ? pending : graph.status !== "ready" ? graph : waits;
    return <Waiting pending={waiting} what="The standard rules" />;
  }
  const yes = ledger.filter(({ verdict }) => verdict === VERDICT.yes).length;
  return (
    <details>
      <summary>{`Flagged by ${yes} of ${ledger.length} standard rules`}</summary>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.words}`}>
          <caption className="visually-hidden">The standard rules for this area</caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Flagged</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {ledger.map(({ preset, verdict, results }) => (
              <tr key={preset.id}>
                <th scope="row">{preset.name}</th>
                <td>{VERDICT_WORDS[verdict]}</td>
                <td>{sayWhy(preset.rule, results)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
