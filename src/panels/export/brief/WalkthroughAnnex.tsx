import { annexSteps } from "../../../readings/export/brief/walkthrough-annex";
import { scopeLine } from "../../../readings/export/scope-words";
import { pageAddress } from "../../../state/page-address";
import type { Walkthrough } from "../../../workspace/walkthrough/walkthrough";
import type { Facts } from "../facts";
import styles from "./Brief.module.css";
import { BriefPage } from "./BriefPage";
import { LinkWords } from "./LinkWords";

interface WalkthroughAnnexProps {
  readonly facts: Facts;
  readonly walkthrough: Walkthrough;
}

/** The views of a walkthrough with their remarks and links, in the order in which they were shown. */
export function WalkthroughAnnex({ facts, walkthrough }: WalkthroughAnnexProps) {
  return (
    <BriefPage facts={facts} about={scopeLine(facts)}>
      <h1>Annex: {walkthrough.title || "a walkthrough"}</h1>
      <p>
        The views that were shown, in their order. Each link opens one; what a view says today may differ from
        what it said then if the data were updated.
      </p>
      <ol className={styles.walk}>
        {annexSteps(walkthrough, pageAddress).map(({ title, remark, link }, at) => (
          <li key={at}>
            <strong dir="auto">{title}</strong>
            {remark === "" ? null : <p dir="auto">{remark}</p>}
            <p className={styles.small}>
              <LinkWords link={link} />
            </p>
          </li>
        ))}
      </ol>
    </BriefPage>
  );
}
