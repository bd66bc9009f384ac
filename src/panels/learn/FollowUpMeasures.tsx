import { useState } from "react";
import { useCatalogue } from "../../state/catalogue";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import type { FollowPoint } from "../../workspace/pilot/follow-up";
import { isShare } from "./use-plan-asks";

/** No measure is chosen. */
const NONE = "none";

/** A list of choices that has room for one more. */
const withRoom = (all: readonly string[]): string[] => [...all.filter((one) => one !== NONE), NONE];

/** Measures of several times, official or own, in the order of time: the last before the start and any earlier ones, then those after it. */
export function FollowUpMeasures({
  named,
  onPoints,
}: {
  readonly named: boolean;
  readonly onPoints: (points: FollowPoint[]) => void;
}) {
  const catalogue = useCatalogue();
  const [earlier, setEarlier] = useState([NONE]);
  const [before, setBefore] = useState(NONE);
  const [after, setAfter] = useState([NONE]);
  const choices = [
    { value: NONE, label: "None" },
    ...catalogue.indicators
      .filter((one) => isShare(one) && !one.describes && one.group !== "since")
      .map(({ id, name, period }) => ({ value: id, label: `${name} (${period})` })),
  ];
  const point = (measure: string, isAfter: boolean): FollowPoint => ({
    when: catalogue.find(measure)?.period.slice(0, 40) ?? "",
    ...{ after: isAfter, measure, counts: [] },
  });
  const given = (all: readonly string[]): string[] => all.filter((one) => one !== NONE);
  const all = [...given(earlier), ...given([before]), ...given(after)];
  const field = (label: string, value: string, onChange: (value: string) => void) => (
    <SelectField key={label} label={label} value={value} choices={choices} onChange={onChange} />
  );
  const many = (
    values: readonly string[],
    label: (at: number) => string,
    onChange: (values: string[]) => void,
  ) =>
    values.map((value, at) => field(label(at), value, (next) => onChange(withRoom(values.with(at, next)))));
  return (
    <>
      {many(
        earlier,
        (at) => (at === 0 ? "Earliest (if there are earlier ones)" : `Earlier, ${at + 1}`),
        setEarlier,
      )}
      {field("Last before the start", before, setBefore)}
      {many(
        after,
        (at) => (at === 0 ? "First after the start" : `Later (if there is one), ${at + 1}`),
        setAfter,
      )}
      <Button
        isDisabled={!named || before === NONE || given(after).length === 0 || new Set(all).size < all.length}
        onPress={() =>
          onPoints([
            ...[...given(earlier), before].map((one) => point(one, false)),
            ...given(after).map((one) => point(one, true)),
          ])
        }
      >
        Add these figures
      </Button>
    </>
  );
}
