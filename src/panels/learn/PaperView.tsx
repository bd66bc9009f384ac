import { useState } from "react";
import { createPortal } from "react-dom";
import type { Block } from "../../readings/export/brief/block";
import { briefHtml } from "../../readings/export/brief/html";
import { saveFile } from "../../export/save";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import paper from "../../ui/Paper.module.css";
import { useOverPage } from "../../ui/use-over-page";
import "../export/brief/print.css";
import { Blocks } from "./Blocks";
import styles from "./Paper.module.css";

interface PaperViewProps {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Name of the files, without what follows the dot. */
  readonly stem: string;
  /** Content of a JSON file; absent: none is offered. */
  readonly json?: string;
  readonly onClose: () => void;
}

/** A document over the app: to print, and to save for Word, as a page, or as JSON. */
export default function PaperView({ title, blocks, stem, json, onClose }: PaperViewProps) {
  const [problem, setProblem] = useState("");
  useOverPage(onClose);
  const save = (content: string, type: string, extension: string): void =>
    saveFile(new Blob([content], { type }), `${stem}.${extension}`);
  const word = async (): Promise<void> => {
    try {
      const { writeDocx } = await import("../../export/docx/write-docx");
      saveFile(await writeDocx(title, blocks), `${stem}.docx`);
      setProblem("");
    } catch (error) {
      setProblem(`The document could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return createPortal(
    <div className={paper.view} data-brief="" role="dialog" aria-modal="true" aria-label={title}>
      <div className={paper.bar}>
        <Button look="solid" autoFocus onPress={() => window.print()}>
          Print or save as PDF
        </Button>
        <Button onPress={() => void word()}>Word (DOCX)</Button>
        <Button onPress={() => save(briefHtml(blocks), "text/html;charset=utf-8", "html")}>
          Page (HTML)
        </Button>
        {json === undefined ? null : (
          <Button onPress={() => save(json, "application/json", "json")}>JSON</Button>
        )}
        <Button onPress={onClose}>Close</Button>
        {problem ? <Notice tone="problem">{problem}</Notice> : null}
      </div>
      <section className={styles.page}>
        <Blocks blocks={blocks} />
      </section>
    </div>,
    document.body,
  );
}
