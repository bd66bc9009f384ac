import { useId, useRef, useState, type ReactNode } from "react";
import { writeCsv } from "../export/csv";
import { saveFile } from "../export/save";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { capture, pngOf } from "./capture";
import styles from "./charts.module.css";
import { isoDay } from "../words/iso-day";
import { csvOf, fileStem, type ChartTable } from "./chart-table";
import { Drawn } from "./Drawn";
import { TableView } from "./TableView";

interface ChartFrameProps {
  /** What the chart shows, in words: "People by national decile of their LSOA". */
  readonly title: string;
  /** Unit, period and geography. */
  readonly units: string;
  /** Attribution of the figures. */
  readonly source: string;
  readonly table: ChartTable;
  /** What a reader should take from the drawing, in a sentence or two: its text alternative. */
  readonly summary: string;
  /** Legend or notes under the drawing that belong in the image. */
  readonly notes?: ReactNode;
  /** `content`: what is drawn is itself text to be read (rows with small plots), not one picture. */
  readonly kind?: "image" | "content";
  readonly children: ReactNode;
}

/** Frames a chart: title, units, the drawing, its source, the table behind it, and downloads as PNG and CSV. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, units, source, table, summary, notes, kind = "image", children } = props;
  const titleId = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState("");

  const saveCsv = (): void => {
    saveFile(
      new Blob([writeCsv(csvOf(table))], { type: "text/csv;charset=utf-8" }),
      `${fileStem(title)}_${isoDay(new Date())}.csv`,
    );
  };
  const savePng = async (): Promise<void> => {
    if (!picture.current) return;
    try {
      saveFile(
        await pngOf(await capture(picture.current, 2)),
        `${fileStem(title)}_${isoDay(new Date())}.png`,
      );
      setProblem("");
    } catch (error) {
      setProblem(`The image could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <div ref={picture} className={styles.picture}>
        <figcaption>
          <h4 id={titleId} className={styles.title}>
            {title}
          </h4>
          <p className={styles.units}>{units}</p>
        </figcaption>
        <Drawn summary={kind === "image" ? summary : null}>{children}</Drawn>
        {notes ? <div className={styles.notes}>{notes}</div> : null}
        <p className={styles.source}>{`Source: ${source}`}</p>
      </div>
      <div className={styles.tools}>
        <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? "Hide table" : "Show table"}
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
        <Button look="plain" onPress={() => void savePng()}>
          PNG<span className="visually-hidden">{` image: ${title}`}</span>
        </Button>
        <Button look="plain" onPress={saveCsv}>
          CSV<span className="visually-hidden">{` file: ${title}`}</span>
        </Button>
      </div>
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <TableView caption={title} table={table} open={open} />
    </figure>
  );
}
