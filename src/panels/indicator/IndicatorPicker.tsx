import { GROUP_NAMES, INDICATORS } from "../../config/indicators";
import { changeView, useView } from "../../state/view-store";
import { SelectField } from "../../ui/SelectField";

/** The measure on the map, and the choice of another. */
export function IndicatorPicker() {
  const { indicator } = useView();
  return (
    <SelectField
      label="Measure"
      hideLabel
      value={indicator}
      choices={INDICATORS.filter(({ listed }) => listed !== false).map(({ id, name, group }) => ({
        value: id,
        label: name,
        section: GROUP_NAMES[group],
      }))}
      onChange={(next) => changeView({ indicator: next })}
    />
  );
}
