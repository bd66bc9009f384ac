import { useState } from "react";
import { useAreas } from "../../state/atlas";
import { icbOf, selectedIndices } from "../../state/choose";
import { standingSaved, useSavedRules, useSavedSets } from "../../state/saved-work";
import { encodeView } from "../../state/url";
import { useView } from "../../state/view-store";
import { SelectField, type Choice } from "../../ui/SelectField";
import { linkView } from "../export/link-view";
import { AddStep } from "./AddStep";
import styles from "./Workspace.module.css";

const VIEW = "view";
/** What the page's title says of the view: its panel, area, place and footprint. */
const titleOfView = (): string => document.title.replace(/ · Hyperlocal$/, "");

/** What can become a step of a walkthrough: the view under the dialog, the same map with a saved rule, or a saved set opened on it. */
function useAddable() {
  const view = useView();
  const areas = useAreas();
  const rules = standingSaved(useSavedRules());
  const sets = standingSaved(useSavedSets());
  const [now] = useState(titleOfView);
  const choices: readonly Choice[] = [
    { value: VIEW, label: "This view" },
    ...rules.map(({ standing, content }) => ({
      ...{ value: standing.record, label: content.name, section: "This map with a saved rule" },
    })),
    ...sets.map(({ standing, content }) => ({
      ...{ value: standing.record, label: content.name, section: "A saved set of areas" },
    })),
  ];
  /** The board that holds all of the areas, or England, so that all are on the map. */
  const boardOf = (codes: readonly string[]) => {
    const boards = new Set(
      selectedIndices(areas, codes).map((msoa) => icbOf(areas, view.vintage, msoa)?.code ?? null),
    );
    const [first = null] = boards;
    return { footprint: boards.size === 1 ? first : null, place: null, camera: null };
  };
  const find = (asked: string) => {
    const rule = rules.find(({ standing }) => standing.record === asked)?.content;
    if (rule) return { value: asked, title: rule.name, view: { ...view, rule: rule.rule } };
    const set = sets.find(({ standing }) => standing.record === asked)?.content;
    if (!set) return { value: VIEW, title: now, view };
    const shown = { ...view, ...boardOf(set.areas), selection: set.areas, panel: "profile" as const };
    return { value: asked, title: set.name, view: shown };
  };
  return { choices, find };
}

/** Adds to a walkthrough: the view under the dialog, a saved rule, or a saved set of areas. */
export function AddView() {
  const { choices, find } = useAddable();
  const [asked, setAsked] = useState(VIEW);
  const { value, title, view } = find(asked);
  const link = encodeView(linkView(view));
  return (
    <section className={styles.box} aria-label="Add to a walkthrough">
      <h3>{value === VIEW ? "Add this view" : `Add “${title}”`}</h3>
      {choices.length > 1 ? (
        <SelectField label="What to add" value={value} choices={choices} onChange={setAsked} />
      ) : null}
      <AddStep key={link} link={link} title={title} label={value === VIEW ? "Add this view" : "Add it"} />
    </section>
  );
}
