import { ONE_FILE } from "../../data";
import { memo, useDeferredValue } from "react";
import type { Areas } from "../../model/area";
import { useAreas } from "../../state/atlas";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { AreaVoice } from "../voice/AreaVoice";
import { ScopeVoice } from "../voice/ScopeVoice";
import { Around } from "./Around";
import { Domains } from "./Domains";
import { Editions } from "./Editions";
import { Evidence } from "./Evidence";
import { Households } from "./Households";
import { Facts } from "./Facts";
import { NearServices } from "./NearServices";
import { Networks } from "./Networks";
import { PeopleHere } from "./PeopleHere";
import { PickedSet } from "./PickedSet";
import { SimilarAreas } from "./SimilarAreas";
import { Streets } from "./Streets";
import type { Subject } from "../../readings/profile/subject";
import { saidOf, useChosenPlace } from "./use-chosen-place";
import { useSubject } from "./use-subject";
import { Verdict } from "./Verdict";
import { Waiting } from "./Waiting";

const LEADS = {
  msoa: "Profile of one area",
  neighbourhood:
    "Profile of a neighbourhood, every figure made anew from counts of its areas. Pick an area on the map or in the list to read it in depth.",
  district: "Profile of a district (place). Pick an area on the map or in the list to read it in depth.",
  footprint: "Profile of a footprint. Pick an area on the map or in the list to read it in depth.",
  england: "Profile of England. Choose a footprint, or pick an area on the map or in the list.",
} as const;

const NAMED = 2;

/** What the profile is of; of several areas the first are named: "Ardwick, Longsight East and 1 more". */
function leadOf({ kind, msoas }: Subject, areas: Areas): string {
  if (kind !== "set") return LEADS[kind];
  const rest = msoas.length - NAMED;
  const names = Array.from(msoas.subarray(0, NAMED), (i) => areas.name[i] ?? "");
  return `Profile of several areas together: ${rest > 0 ? `${names.join(", ")} and ${rest} more` : names.join(" and ")}`;
}

/** What takes longer to draw than its head. */
const Rest = memo(function Rest({ subject, beside }: ReturnType<typeof useSubject>) {
  const msoa = subject.kind === "msoa" ? subject.msoas[0] : undefined;
  const local = subject.kind === "msoa" || subject.kind === "set" || subject.kind === "neighbourhood";
  return (
    <>
      <PeopleHere subject={subject} beside={beside} />
      <Domains subject={subject} beside={beside} />
      <Households subject={subject} beside={beside} />
      <Editions subject={subject} />
      <Evidence subject={subject} beside={beside} />
      {local ? <Streets subject={subject} /> : null}
      {local ? <Around subject={subject} /> : null}
      {msoa === undefined || ONE_FILE ? null : <NearServices msoa={msoa} />}
      {!ONE_FILE && (subject.kind === "footprint" || subject.kind === "district") ? (
        <Networks subject={subject} />
      ) : null}
      {msoa === undefined ? null : <SimilarAreas msoa={msoa} />}
      <PickedSet subject={subject} />
    </>
  );
});

/** One area, several, a district or a footprint in depth, beside the map. */
export default function ProfilePanel() {
  const areas = useAreas();
  const now = useSubject();
  // The head answers at once; the rest is drawn in pieces that leave room for frames and clicks.
  const later = useDeferredValue<typeof now | null>(now, null);
  const { subject, beside } = now;
  const picked = subject.kind === "msoa" || subject.kind === "set" ? subject.msoas : [];
  const { opened, forget } = useChosenPlace();
  const said = opened.status === "ready" ? saidOf(opened.value, picked) : "";
  const lead = leadOf(subject, areas);
  const code = subject.kind === "msoa" ? areas.code[subject.msoas[0] ?? -1] : undefined;
  return (
    <Panel title={subject.name} lead={picked.length > 0 && said !== "" ? `${lead}. ${said}` : lead}>
      {picked.length === 0 && said !== "" ? <Notice onClose={forget}>{said}</Notice> : null}
      {opened.status === "failed" ? <Waiting pending={opened} what="The place that was chosen" /> : null}
      <Verdict subject={subject} />
      <Facts subject={subject} beside={beside} />
      {code === undefined ? <ScopeVoice msoas={subject.msoas} /> : <AreaVoice key={code} msoa={code} />}
      {later ? <Rest subject={later.subject} beside={later.beside} /> : null}
    </Panel>
  );
}
