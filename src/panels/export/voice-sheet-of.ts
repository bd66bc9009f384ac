import { scopeName } from "../../readings/export/scope-words";
import { sayAgreed, type BriefAudience } from "../../readings/voice/brief";
import { msoaIndex } from "../../readings/voice/filter";
import { voiceAbout, voiceTable } from "../../readings/voice/table";
import { entries } from "../../readings/voice/words";
import { isoDay } from "../../words/iso-day";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import type { Facts } from "./facts";
import type { Order } from "./order";

/** What people say of the areas of a workbook: its sheet, and what the first sheet says of it. */
export function voiceSheetOf(
  records: readonly VoiceRecord[],
  facts: Facts,
  audience: Exclude<BriefAudience, "">,
): NonNullable<Order["voice"]> {
  const rows = `${entries(records.length)} of ${scopeName(facts)}`;
  return {
    table: voiceTable(records, facts.areas, msoaIndex(facts.areas), audience),
    about: voiceAbout(rows, sayAgreed(audience), isoDay(facts.date)),
  };
}
