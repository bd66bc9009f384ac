import { sayPersonalSteps } from "../../../readings/export/brief/walkthrough-annex";
import { CheckField } from "../../../ui/CheckField";
import { Notice } from "../../../ui/Notice";
import { SelectField } from "../../../ui/SelectField";
import type { WalkthroughRecord } from "../../../workspace/walkthrough/walkthrough-records";

/** Which walkthrough goes with a brief, by its record ("" for none), and whether that was agreed. */
export interface AnnexChoice {
  readonly record: string;
  readonly agreed: boolean;
}
export const NO_ANNEX: AnnexChoice = { record: "", agreed: false };

interface WalkthroughChoiceProps {
  readonly walkthroughs: readonly WalkthroughRecord[];
  readonly choice: AnnexChoice;
  readonly onChange: (choice: AnnexChoice) => void;
}

/** Chooses the walkthrough that a brief carries as an annex: it is there once somebody says that this was agreed. */
export function WalkthroughChoice({ walkthroughs, choice, onChange }: WalkthroughChoiceProps) {
  if (walkthroughs.length === 0) return null;
  const chosen = walkthroughs.find(({ standing }) => standing.record === choice.record);
  const personal = chosen ? sayPersonalSteps(chosen.walkthrough) : "";
  return (
    <>
      <SelectField
        label="A walkthrough as an annex"
        value={choice.record}
        choices={[
          { value: "", label: "left out" },
          ...walkthroughs.map(({ standing, walkthrough }) => ({
            value: standing.record,
            label: `${walkthrough.title || "Without a title"} (${walkthrough.steps.length} ${walkthrough.steps.length === 1 ? "view" : "views"})`,
          })),
        ]}
        // What was agreed of one says nothing of another.
        onChange={(record) => onChange({ record, agreed: false })}
      />
      {chosen ? (
        <CheckField
          label="It was agreed that its remarks go with this brief"
          isSelected={choice.agreed}
          onChange={(agreed) => onChange({ ...choice, agreed })}
        />
      ) : null}
      {personal === "" ? null : (
        <Notice tone="problem">
          {personal} Correct it under “Workspace”, or let it go if it is right that it stands there.
        </Notice>
      )}
    </>
  );
}
