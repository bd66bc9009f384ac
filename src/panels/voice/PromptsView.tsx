import { createPortal } from "react-dom";
import { PROMPTS } from "../../config/prompts";
import { CORE_CONDITIONS } from "../../config/report";
import { useAreas } from "../../state/atlas";
import { Button } from "../../ui/Button";
import { areaName } from "../../readings/profile/area-name";
import { AUDIENCE_NAMES } from "../../readings/voice/words";
import { AUDIENCES } from "../../workspace/voice/entry";
import "../export/brief/print.css";
import paper from "../../ui/Paper.module.css";
import styles from "./Prompts.module.css";

const BLANKS = ["Said on", "In whose words (no names)", "How it was gathered", "Gathered by"];

interface PromptsViewProps {
  /** Position of the area. */
  readonly msoa: number;
  readonly onClose: () => void;
}

/** Questions for a conversation in an area, on one page with room to write; what is written is entered in the profile or a table. */
export default function PromptsView({ msoa, onClose }: PromptsViewProps) {
  const areas = useAreas();
  return createPortal(
    <div
      className={paper.view}
      data-brief=""
      role="dialog"
      aria-modal="true"
      aria-label="Questions for a conversation"
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <div className={paper.bar}>
        <Button look="solid" autoFocus onPress={() => window.print()}>
          Print or save as PDF
        </Button>
        <Button onPress={onClose}>Close</Button>
      </div>
      <section className={styles.page}>
        <h1>What people say: {areaName(areas, msoa)}</h1>
        <p>
          {areas.code[msoa]}. Begin with what is strong here. Write people’s own words, without names,
          addresses or anything else by which a person could be known. Ask what may be done with them before
          you write.
        </p>
        <dl className={styles.blanks}>
          {BLANKS.map((blank) => (
            <div key={blank}>
              <dt>{blank}</dt>
              <dd />
            </div>
          ))}
        </dl>
        {CORE_CONDITIONS.map((condition) => (
          <section key={condition}>
            <h2>{condition}</h2>
            {PROMPTS[condition].map((question) => (
              <div key={question} className={styles.question}>
                <p>{question}</p>
                <div className={styles.writing} />
                <div className={styles.writing} />
              </div>
            ))}
          </section>
        ))}
        <p className={styles.agreed}>
          Agreed for: {AUDIENCES.map((one) => `☐ ${AUDIENCE_NAMES[one].toLowerCase()}`).join("   ")} ☐ may be
          quoted
        </p>
        <p className={styles.foot}>
          The four conditions are those of Well-placed (New Local, December 2023); the questions are this
          app’s own.
        </p>
      </section>
    </div>,
    document.body,
  );
}
