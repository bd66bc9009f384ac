import styles from "./Brief.module.css";
import { sayMeeting, type BriefHead } from "./brief-head";

/** Height of the first page's map, in its units: lower where a logo, a committee or a long title take room over it. */
export function firstMap(head: BriefHead, title: string): number {
  const over = head.logo === "" ? (sayMeeting(head) === "" ? 0 : 34) : 100;
  // A title of up to about 45 letters is a line; beside a logo fewer have room.
  const lines = Math.ceil(title.length / (head.logo === "" ? 45 : 33));
  return 800 - over - Math.max(0, lines - 2) * 48;
}

interface HeadOfBriefProps {
  readonly head: BriefHead;
  readonly title: string;
}

/** Title of the brief, with its committee, the day of its meeting and a logo where they are set. */
export function HeadOfBrief({ head, title }: HeadOfBriefProps) {
  const meeting = sayMeeting(head);
  return (
    <div className={styles.over}>
      <div>
        {meeting === "" ? null : <p className={styles.answer}>{meeting}</p>}
        <h1>{title}</h1>
      </div>
      {head.logo === "" ? null : <img src={head.logo} alt="Logo" />}
    </div>
  );
}
