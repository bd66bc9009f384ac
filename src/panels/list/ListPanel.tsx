import { Input, Label, SearchField } from "react-aria-components";
import { isFiltered, openList } from "../../state/open-list";
import { changeView, useView } from "../../state/view-store";
import type { ListState, SinceWhen } from "../../model/view";
import { count } from "../../words/format";
import field from "../../ui/Field.module.css";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { SelectField, type Choice } from "../../ui/SelectField";
import { Segmented } from "../../ui/Segmented";
import { AreaTable } from "./AreaTable";
import styles from "./List.module.css";
import { useList } from "./use-list";

const SHOWS = [
  { value: "all", label: "All" },
  { value: "flagged", label: "Flagged" },
  { value: "pocket", label: "Hidden pockets" },
  { value: "unknown", label: "Cannot say" },
] as const;

const SINCE: readonly Choice<SinceWhen>[] = [
  { value: "any", label: "Flagged or not" },
  { value: "always", label: "Every edition since 2004" },
  { value: "new", label: "Flagged in 2025, not in 2019" },
  { value: "some", label: "Flagged in 2019 and 2025, not always" },
  { value: "left", label: "Flagged in 2019, not in 2025" },
  { value: "mixed", label: "In and out since 2004" },
];

/** Every area of the scope: sortable, filterable, and always in step with the map. */
export default function ListPanel() {
  const { list } = useView();
  const { rows, columns, failed, indicators, answer, withStability } = useList();
  const change = (patch: Partial<ListState>, how: "push" | "replace" = "push"): void =>
    changeView({ list: { ...list, ...patch } }, how);
  const total = answer?.areas.scope ?? 0;
  return (
    <Panel title="Areas">
      <div className={styles.filters}>
        <SearchField
          className={field.field ?? ""}
          value={list.text}
          onChange={(text) => change({ text }, "replace")}
        >
          <Label className={field.label}>Find by name, district or code</Label>
          <Input className={field.input ?? ""} />
        </SearchField>
        <SelectField
          label="Since when flagged (Core20 majority)"
          value={list.since}
          choices={SINCE}
          onChange={(since) => change({ since })}
        />
        <Segmented
          label="Show"
          hideLabel
          value={list.show}
          choices={SHOWS}
          onChange={(show) => change({ show })}
        />
      </div>
      <div className={styles.count}>
        <p role="status">
          {rows ? `${count(rows.length)} of ${count(total)} areas` : "Working out the list…"}
        </p>
        {isFiltered(list) ? (
          <Button look="plain" onPress={() => openList()}>
            Show all {count(total)}
          </Button>
        ) : null}
      </div>
      {failed.length > 0 ? (
        <Notice tone="problem" onRetry={() => failed.forEach(({ retry }) => retry())}>
          Not every column could be loaded. {[...new Set(failed.map(({ reason }) => reason))].join(" ")}
        </Notice>
      ) : null}
      {rows && answer ? (
        <AreaTable
          rows={rows}
          columns={columns}
          indicators={indicators}
          withStability={withStability}
          answer={answer}
          list={list}
          onSort={(sort, descending) => change({ sort, descending })}
        />
      ) : null}
    </Panel>
  );
}
