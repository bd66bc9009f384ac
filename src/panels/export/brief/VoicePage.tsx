import { areaName } from "../../../readings/profile/area-name";
import { sayAgreed, sayCounted, type BriefAudience, type BriefVoice } from "../../../readings/voice/brief";
import { KIND_NAMES, sayOrigin } from "../../../readings/voice/words";
import type { Facts } from "../facts";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";

interface VoicePageProps {
  readonly facts: Facts;
  readonly msoa: number;
  readonly voice: BriefVoice;
  readonly audience: Exclude<BriefAudience, "">;
}

/** What people say of an area, strengths first, as far as it was agreed for those whom the brief is for. */
export function VoicePage({ facts, msoa, voice, audience }: VoicePageProps) {
  const name = areaName(facts.areas, msoa);
  const counted = sayCounted(voice);
  return (
    <BriefPage facts={facts} about={name}>
      <h1>What people say: {name}</h1>
      <p>{sayAgreed(audience)}</p>
      {voice.quoted.map(({ entry, standing }) => (
        <blockquote key={standing.record} className={styles.said}>
          <strong>{KIND_NAMES[entry.kind][0]}</strong>
          <p dir="auto">{entry.words}</p>
          <footer className={styles.small}>
            <bdi>{sayOrigin(entry)}</bdi>
          </footer>
        </blockquote>
      ))}
      {counted === "" ? null : <p>{counted}</p>}
    </BriefPage>
  );
}
