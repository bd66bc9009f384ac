import { useEffect } from "react";
import { STABILITY_GRID } from "../../../config/stability";
import { levelPosition, STABILITY_WORDS } from "../../../config/stability-words";
import { shortIcbName } from "../../../config/text";
import { useAreas } from "../../../state/atlas";
import { useDerived, useScopeName } from "../../../state/derived";
import { showLayer, stabilityOverlay } from "../../../state/overlay";
import { STABILITY_OPTION, SORT_STABILITY, useStability } from "../../../state/stability-run";
import { useTheme } from "../../../state/theme";
import { changeView, useOption, useView, useViewStore } from "../../../state/view-store";
import type { Stability } from "../../../stats/stability";
import { Button } from "../../../ui/Button";
import { count, percent } from "../../../words/format";
import { Notice } from "../../../ui/Notice";
import { Section } from "../../../ui/Panel";
import { Progress } from "../../../ui/Progress";
import { Segmented } from "../../../ui/Segmented";
import { AreaButton } from "../AreaButton";
import { DownloadCsv } from "../DownloadCsv";
import styles from "../Explain.module.css";
import { MoreRows } from "../MoreRows";
import { Families } from "./Families";
import {
  gridTable,
  levelCounts,
  stabilityOrder,
  stabilityTable,
} from "../../../readings/rule/stability/stability-rows";

const ORDERS = [
  { value: "most", label: "Most stable first" },
  { value: "least", label: "Least first" },
] as const;

/** Opening this tab asks for the figure; the list then has it as a column, and a link brings it back. */
function useAsk(): void {
  useEffect(() => {
    const { options } = useViewStore.getState().view;
    if (options[STABILITY_OPTION] !== "on") {
      changeView({ options: { ...options, [STABILITY_OPTION]: "on" } }, "replace");
    }
  }, []);
}

function Levels({ found }: { readonly found: Stability }) {
  const { scope } = useDerived();
  const theme = useTheme();
  const counts = levelCounts(found, scope);
  const colours = stabilityOverlay(found).colours[theme];
  const order = [...STABILITY_WORDS.keys()]
    .reverse()
    .filter((level) => level !== levelPosition("unknown") || counts[level]);
  return (
    <ul className={styles.levels}>
      {order.map((level) => (
        <li
          key={level}
          className={styles.level}
          style={{ "--swatch": colours[level] ?? "var(--line)" } as React.CSSProperties}
        >
          <strong>{count(counts[level] ?? 0)}</strong>
          {STABILITY_WORDS[level]?.name}: {STABILITY_WORDS[level]?.says}
        </li>
      ))}
    </ul>
  );
}

function AreasByStability({ found }: { readonly found: Stability }) {
  const { scope } = useDerived();
  const [asked, setOrder] = useOption("rule.order", "most");
  const order = asked === "least" ? "least" : "most";
  const rows = stabilityOrder(found, scope, order);
  return (
    <Section title={`${count(rows.length)} areas that some rule of the figure flags`}>
      <Segmented label="Order" hideLabel value={order} choices={ORDERS} onChange={setOrder} />
      <MoreRows items={rows} step={25} what="areas">
        {(shown) => (
          <table className={styles.table}>
            <caption className="visually-hidden">Areas by the mean of the families’ shares</caption>
            <thead>
              <tr>
                <th scope="col">Area</th>
                <th scope="col" className={styles.number}>
                  Figure
                </th>
                <th scope="col">Stability</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((msoa) => (
                <tr key={msoa}>
                  <th scope="row">
                    <AreaButton msoa={msoa} />
                  </th>
                  <td className={styles.number}>{percent(found.share[msoa] ?? NaN)}</td>
                  <td>{STABILITY_WORDS[found.level[msoa] ?? 0]?.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </MoreRows>
    </Section>
  );
}

function Found({ found }: { readonly found: Stability }) {
  const areas = useAreas();
  const { scope, overlay } = useDerived();
  const { list } = useView();
  const shown = overlay?.id === "stability";
  const inList = (): void =>
    changeView({ panel: "list", list: { ...list, sort: SORT_STABILITY, descending: true } });
  return (
    <>
      <Levels found={found} />
      <div className={styles.tools}>
        <Button look={shown ? "outline" : "solid"} onPress={() => showLayer(shown ? null : "stability")}>
          {shown ? "Take it off the map" : "Show it on the map"}
        </Button>
        <Button onPress={inList}>Sort the list by it</Button>
        <DownloadCsv
          label="Figures as CSV"
          what="stability"
          table={() => stabilityTable(areas, found, scope)}
        />
        <DownloadCsv label="The grid as CSV" what="stability-grid" table={() => gridTable()} />
      </div>
      <Families found={found} />
      <AreasByStability found={found} />
    </>
  );
}

/** How far a flag depends on the definition: a fixed, published grid of rules on every area, by family. */
export function StabilityTab() {
  useAsk();
  const run = useStability();
  const name = shortIcbName(useScopeName());
  const rules = STABILITY_GRID.length;
  return (
    <>
      <p className={styles.lead}>
        Would a reasonable change of definition change the answer? Here {rules} rules, fixed and published,
        look at every area. Those against England fall into four families: shares of people, extent, scores
        and hot spots. The figure is the mean of the families’ shares of rules that flag the area. Rules
        within an area’s own ICB, and those of one small area, are shown apart. None of it depends on your
        rule. Counts are of {name}.
      </p>
      <p className="visually-hidden" role="status">
        {run?.status === "ready" ? "Stability is worked out." : ""}
      </p>
      {run === null || run.status === "running" ? (
        <Progress label={`Testing every area against ${rules} rules`} share={run?.share ?? 0} />
      ) : null}
      {run?.status === "failed" ? (
        <Notice tone="problem">Stability could not be worked out. {run.reason}</Notice>
      ) : null}
      {run?.status === "ready" ? <Found found={run.value} /> : null}
    </>
  );
}
