import { MOVED_SINCE, type MovedCondition } from "../../../model/rule";
import { Segmented } from "../../../ui/Segmented";

interface MoveChoiceProps {
  readonly test: MovedCondition;
  readonly onChange: (test: MovedCondition, how: "push") => void;
}

/** Since which edition an area moved, and which way. */
export function MoveChoice({ test, onChange }: MoveChoiceProps) {
  return (
    <>
      <Segmented
        label="Relative to other areas than in the edition of"
        value={String(test.since)}
        choices={MOVED_SINCE.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) =>
          onChange({ ...test, since: MOVED_SINCE.find((one) => String(one) === year) ?? test.since }, "push")
        }
      />
      <Segmented
        label="It is now"
        value={test.toward}
        choices={[
          { value: "more", label: "More deprived" },
          { value: "less", label: "Less deprived" },
        ]}
        onChange={(toward) => onChange({ ...test, toward }, "push")}
      />
    </>
  );
}
