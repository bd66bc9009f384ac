import { useState } from "react";
import { PLAN_OPTION } from "../../state/plans";
import { Button } from "../../ui/Button";
import { embedOf, htmlOf, markdownOf, plainOf } from "./about-of";
import styles from "./Export.module.css";
import { ownShown } from "../../readings/export/own-shown";
import type { Facts } from "./facts";
import { titleOf } from "../../readings/export/scope-words";
import { useOwnTitle } from "./use-own-title";

const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Rich text with plain sentences beside it: each program takes the one it understands. */
const copyRich = (facts: Facts): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([htmlOf(facts)], { type: "text/html" }),
      "text/plain": new Blob([plainOf(facts)], { type: "text/plain" }),
    }),
  ]);

/** The link to this view, alone or with the answer and its source, as a snippet for a page, or by the system's share sheet. */
export function LinkPane({ facts }: { readonly facts: Facts }) {
  const [said, setSaid] = useState("");
  const [title] = useOwnTitle();
  const own = ownShown(facts);
  const copy = (what: string, work: () => Promise<void>) => (): void => {
    work().then(
      () => setSaid(`${what} copied.`),
      () => setSaid(`Your browser blocked copying: select the text below and copy it yourself.`),
    );
  };
  const share = (): void => {
    navigator
      .share({ title: titleOf(facts), text: plainOf(facts).split("\n")[0] ?? "", url: facts.link })
      .then(
        () => setSaid("Shared."),
        () => setSaid("Not shared."),
      );
  };
  return (
    <div className={styles.pane}>
      <div className={styles.row}>
        <Button look="solid" onPress={copy("Link", () => copyText(facts.link))}>
          Copy link
        </Button>
        <Button onPress={copy("Answer and link", () => copyRich(facts))}>Copy answer with link</Button>
        <Button onPress={copy("Markdown", () => copyText(markdownOf(facts)))}>Copy as Markdown</Button>
        <Button onPress={copy("Snippet", () => copyText(embedOf(facts, title)))}>
          Copy snippet for a web page
        </Button>
        {"share" in navigator ? <Button onPress={share}>Share…</Button> : null}
      </div>
      <p role="status">{said}</p>
      <label>
        <span className={styles.legend}>The answer, the link and its check code {facts.checkCode}</span>
        <textarea className={styles.text} readOnly value={plainOf(facts)} />
      </label>
      <p className={styles.file}>
        {facts.link.includes(`x.${PLAN_OPTION}=`)
          ? `The link names a neighbourhood plan and does not hold it: whoever opens it needs your file, which “Your own figures” saves. ${facts.place?.home ? "Without it they see all of the place that the plan is for, and are told so. " : ""}`
          : ""}
        {own.length > 0
          ? `The link asks for figures of your own (${own.join(", ")}) and does not hold them: whoever opens it needs your file, which “Your own figures” saves. `
          : ""}
        The link holds this exact view. Its check code lets whoever opens it see whether the data has been
        rebuilt since.
      </p>
    </div>
  );
}
