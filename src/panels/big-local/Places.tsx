import { useMemo } from "react";
import type { BigLocalArea } from "../../model/big-local";
import { shortIcbName } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { changeView, useOption, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { SelectField } from "../../ui/SelectField";
import { useAttribution } from "../profile/use-attribution";
import styles from "./BigLocal.module.css";
import { BigLocalItem } from "./BigLocalItem";
import { DETERMINANTS, THEMES } from "../../config/report";
import { filterBigLocal, filterOf } from "../../readings/big-local/filter";
import { liesIn } from "./icb-of-big-local";
import { sayEmpty } from "../../readings/big-local/say-empty";

const SOURCES = ["big-local", "big-local-activities"];

const choicesOf = (all: string, values: readonly string[]) => [
  { value: "all", label: all },
  ...values.map((value) => ({ value, label: value })),
];

/** All 150 areas, by theme, determinant and region; the 18 interviewed are the report's Figure 4. */
export function Places({ all }: { readonly all: readonly BigLocalArea[] }) {
  const { options, vintage } = useView();
  const areas = useAreas();
  const { footprint } = useDerived();
  const [asked, setWhere] = useOption("bl.where", "all");
  const [, setWho] = useOption("bl.who", "all");
  const [, setTheme] = useOption("bl.theme", "all");
  const [, setDeterminant] = useOption("bl.determinant", "all");
  const [, setRegion] = useOption("bl.region", "all");
  const [text, setText] = useOption("bl.text", "", "replace");
  const source = useAttribution(SOURCES);
  const filter = filterOf(options);
  const where = footprint && asked === "here" ? "here" : "all";
  const kept = useMemo(() => filterBigLocal(all, filterOf(options)), [all, options]);
  const [inside, outside] = useMemo(() => {
    if (!footprint) return [[], kept];
    const here = liesIn(areas, vintage, footprint.code);
    return [kept.filter(here), kept.filter((area) => !here(area))];
  }, [kept, areas, vintage, footprint]);
  const shown = where === "here" ? inside : [...inside, ...outside];
  const name = shortIcbName(footprint?.name ?? "");
  const regions = useMemo(() => [...new Set(all.map(({ region }) => region))].sort(), [all]);
  const clear = (): void => {
    const others = Object.entries(options).filter(
      ([key]) => !/^bl\.(who|theme|determinant|region|text|where)$/.test(key),
    );
    changeView({ options: Object.fromEntries(others) });
  };
  return (
    <Section title="The 150 Big Local areas">
      <Segmented
        label="Which areas"
        hideLabel
        value={filter.who}
        choices={[
          { value: "all", label: `All ${all.length}` },
          { value: "interviewed", label: "18 interviewed (Figure 4)" },
          { value: "unplaced", label: "Not placed" },
        ]}
        onChange={setWho}
      />
      <div className={styles.filters}>
        <SelectField
          label="Theme"
          value={filter.theme}
          choices={choicesOf("Any theme", THEMES)}
          onChange={setTheme}
        />
        <SelectField
          label="Determinant"
          value={filter.determinant}
          choices={choicesOf("Any determinant", DETERMINANTS)}
          onChange={setDeterminant}
        />
        <SelectField
          label="Region"
          value={filter.region}
          choices={choicesOf("Any region", regions)}
          onChange={setRegion}
        />
        {footprint ? (
          <SelectField
            label="Where"
            value={where}
            choices={[
              { value: "all", label: "All England" },
              { value: "here", label: `In ${name}` },
            ]}
            onChange={setWhere}
          />
        ) : null}
        <label className={styles.field}>
          Find by name or district
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      </div>
      <div className={styles.row}>
        <p role="status">
          {shown.length === 0
            ? sayEmpty(all, filter, where === "here" ? name : null)
            : `${shown.length} of ${all.length} areas.`}
          {where === "all" && inside.length > 0
            ? ` ${inside.length === 1 ? "The one" : `The ${inside.length}`} in ${name} ${inside.length === 1 ? "stands" : "stand"} first.`
            : ""}
        </p>
        {shown.length < all.length ? (
          <Button look="plain" onPress={clear}>
            {shown.length === 0 ? "Clear the filters" : "Show all"}
          </Button>
        ) : null}
      </div>
      {filter.theme !== "all" || filter.determinant !== "all" ? (
        <p className={styles.quiet}>
          Activities are known only for partnerships interviewed for the report; others may do the same.
        </p>
      ) : null}
      <ul className={styles.list}>
        {shown.map((area) => (
          <BigLocalItem key={area.id} area={area} />
        ))}
      </ul>
      <p className={styles.quiet}>{`Source: ${source}`}</p>
    </Section>
  );
}
