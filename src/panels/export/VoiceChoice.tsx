import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { personalAmong, sayAmong } from "../../readings/voice/personal";
import type { BriefAudience } from "../../readings/voice/brief";
import type { Areas } from "../../model/area";
import type { VoiceRecord } from "../../workspace/voice/voice-records";

const CHOICES = [
  { value: "", label: "left out" },
  { value: "partners", label: "as agreed for partners" },
  { value: "public", label: "as agreed for the public" },
] as const;

interface VoiceChoiceProps {
  readonly label: string;
  readonly areas: Areas;
  readonly audience: BriefAudience;
  /** The entries whose words leave. */
  readonly printed: readonly VoiceRecord[];
  readonly onChange: (audience: BriefAudience) => void;
}

/** For whom a brief or workbook is, which decides what it holds of what people say; warns of what looks like a person's data among it. */
export function VoiceChoice({ label, areas, audience, printed, onChange }: VoiceChoiceProps) {
  const personal = personalAmong(printed, areas);
  return (
    <>
      <SelectField label={label} value={audience} choices={CHOICES} onChange={onChange} />
      {personal.length > 0 ? (
        <Notice tone="problem">
          {sayAmong(personal)} Correct it in the area’s profile, leave it out, or let it go if it is right
          that it stands there. <Button onPress={() => onChange("")}>Leave what people say out</Button>
        </Notice>
      ) : null}
    </>
  );
}
