import { useMemo } from "react";
import { VINTAGE_NAMES } from "../../config/text";
import { VINTAGES } from "../../model/codes";
import { useAreas } from "../../state/atlas";
import { chooseFootprint, choosePlace, chooseVintage } from "../../state/choose";
import { useDerived } from "../../state/derived";
import { HOME_OPTION, useHomes } from "../../state/home";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Segmented } from "../../ui/Segmented";
import { SelectField } from "../../ui/SelectField";
import { useNarrow } from "../../ui/use-media";
import { FootprintPicker } from "./FootprintPicker";
import styles from "./Header.module.css";

const ALL = "all";
/** No code of a district begins so. */
const HOME = "#";

/** The districts that hold an area of the footprint. */
function useDistricts() {
  const areas = useAreas();
  const { footprintScope } = useDerived();
  return useMemo(() => {
    const rows = [...new Set([...footprintScope].map((msoa) => areas.lad[msoa] ?? 0))];
    return rows
      .flatMap((row) => areas.lads[row] ?? [])
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((lad) => ({ value: lad.code, label: lad.name }));
  }, [areas, footprintScope]);
}

/** Which boards, which footprint, which place: the three tiers, always on screen. */
export function ScopeControls() {
  const areas = useAreas();
  const { vintage, footprint, place, options } = useView();
  const { home, all } = useHomes();
  const districts = useDistricts();
  const narrow = useNarrow();
  return (
    <div className={styles.scope}>
      <FootprintPicker />
      <Segmented
        label="ICBs of"
        hideLabel={narrow}
        value={vintage}
        choices={VINTAGES.map((value) => ({ value, label: VINTAGE_NAMES[value] }))}
        onChange={(next) => chooseVintage(areas, next)}
      />
      {footprint === null && all.length === 0 ? null : (
        <>
          <SelectField
            label="Place"
            hideLabel
            value={home?.home ? HOME + home.home.id : (place ?? ALL)}
            choices={[
              { value: ALL, label: "All districts" },
              ...districts,
              ...all.map(({ id, name }) => ({
                value: HOME + id,
                label: name,
                section: "Neighbourhoods of the plan",
              })),
            ]}
            onChange={(next) =>
              next.startsWith(HOME)
                ? changeView({
                    options: { ...options, [HOME_OPTION]: next.slice(1) },
                    selection: [],
                    camera: null,
                  })
                : choosePlace(next === ALL ? null : next)
            }
          />
          <Button look="plain" aria-label="Back to England" onPress={() => chooseFootprint(null)}>
            <span aria-hidden="true">←</span>
            <span className={styles.roomy}>Back to</span> England
          </Button>
        </>
      )}
    </div>
  );
}
