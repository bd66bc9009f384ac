import { useMemo, useState } from "react";
import { patchesIn } from "../../readings/rule/patches/patch-rows";
import { useAreas, useNeighbours } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { usePlans } from "../../state/plans";
import { standingSaved, useSavedSets } from "../../state/saved-work";
import { useView } from "../../state/view-store";
import { patchesOf } from "../../stats/patches-of";
import { SelectField } from "../../ui/SelectField";
import { count } from "../../words/format";

const NONE = "none";

interface Group {
  readonly name: string;
  readonly section: string;
  readonly codes: readonly string[];
}

/** Areas that belong together here: patches of flagged areas on screen, neighbourhoods of plans, and saved sets. */
function useGroups(): readonly Group[] {
  const areas = useAreas();
  const { vintage } = useView();
  const { answer, scope } = useDerived();
  const graph = useNeighbours();
  const plans = usePlans();
  const sets = standingSaved(useSavedSets());
  const patches = useMemo(() => {
    if (!answer || graph.status !== "ready") return [];
    return patchesIn(patchesOf(answer.verdict, graph.value, areas, vintage), scope)
      .filter(({ isolated }) => !isolated)
      .map((patch): Group => ({
        name: `Patch around ${areas.name[patch.largest] ?? ""}`,
        section: "Patches of flagged areas that touch, on screen",
        codes: patch.areas.map((i) => areas.code[i] ?? ""),
      }));
  }, [answer, areas, graph, scope, vintage]);
  return [
    ...patches,
    ...plans.flatMap(({ plan, deleted }): Group[] =>
      deleted === null
        ? plan.neighbourhoods.map(({ name, areas: codes }) => ({
            ...{ name, codes },
            section: `Neighbourhoods of ${plan.name}`,
          }))
        : [],
    ),
    ...sets.map(({ content: { name, areas: codes } }): Group => ({ name, section: "Saved sets", codes })),
  ];
}

function Groups({ onAdd }: { readonly onAdd: (codes: readonly string[]) => void }) {
  const groups = useGroups();
  if (groups.length === 0)
    return (
      <p>
        No flagged areas touch here, and there is no plan of neighbourhoods and no saved set on this machine.
      </p>
    );
  return (
    <SelectField
      label="Add the areas of"
      value={NONE}
      choices={[
        { value: NONE, label: "Choose a group of areas" },
        ...groups.map(({ name, section, codes }, at) => ({
          value: String(at),
          label: `${name} (${count(codes.length)} ${codes.length === 1 ? "area" : "areas"})`,
          section,
        })),
      ]}
      onChange={(at) => onAdd(groups[Number(at)]?.codes ?? [])}
    />
  );
}

/** Adds all areas of a patch, a neighbourhood or a saved set; what there is, is looked up when it is asked for. */
export function AddGroup(props: { readonly onAdd: (codes: readonly string[]) => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <details open={asked} onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
      <summary>Add a patch, a neighbourhood or a saved set</summary>
      {asked ? <Groups {...props} /> : null}
    </details>
  );
}
