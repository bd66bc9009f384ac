/** What a person sets over a brief, beside its title: for whom it is, when they meet, and their logo. Kept in this browser only. */
export interface BriefHead {
  readonly committee: string;
  /** Day of the meeting, "2026-12-04"; "" where there is none. */
  readonly meeting: string;
  /** The logo as a data address of a PNG or JPEG; "" where there is none. */
  readonly logo: string;
}

export const NO_HEAD: BriefHead = { committee: "", meeting: "", logo: "" };

/** Letters of a committee's name: a line of the page, or two. */
export const LONGEST_COMMITTEE = 120;

const STORED = "hyperlocal.brief-head";
const LOGO = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A head as it was kept: whatever is not what it should be is left out. */
export function readHead(text: string | null): BriefHead {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (typeof kept !== "object" || kept === null) return NO_HEAD;
    const { committee, meeting, logo }: Partial<Record<keyof BriefHead, unknown>> = kept;
    return {
      committee: textOf(committee).slice(0, LONGEST_COMMITTEE),
      meeting: /^\d{4}-\d\d-\d\d$/.test(textOf(meeting)) ? textOf(meeting) : "",
      logo: LOGO.test(textOf(logo)) ? textOf(logo) : "",
    };
  } catch {
    return NO_HEAD;
  }
}

/** The head that was kept in this browser; an empty one where there is none, or where the browser stores nothing. */
export function keptHead(): BriefHead {
  try {
    return readHead(localStorage.getItem(STORED));
  } catch {
    return NO_HEAD;
  }
}

/** Keeps a head in this browser; false where it refuses (private windows, no room). */
export function keepHead(head: BriefHead): boolean {
  try {
    if (head.committee + head.meeting + head.logo === "") localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, JSON.stringify(head));
    return true;
  } catch {
    return false;
  }
}

/** "Health and Wellbeing Board, meeting of 4 December 2026"; "" where neither is set. */
export function sayMeeting({ committee, meeting }: BriefHead): string {
  const day = meeting === "" ? "" : new Date(`${meeting}T12:00:00`);
  const said =
    day === "" || Number.isNaN(day.getTime())
      ? ""
      : day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  if (committee.trim() === "") return said === "" ? "" : `Meeting of ${said}`;
  return said === "" ? committee.trim() : `${committee.trim()}, meeting of ${said}`;
}
