import { use, useId, useRef, useState, type ReactNode } from "react";
import { writeCsv } from "../export/csv";
import { saveFile } from "../export/save";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { capture, pngOf } from "./capture";
import styles from "./charts.module.css";
import { isoDay } from "../words/iso-day";
import { csvOf, fileStem, type ChartTable } from "./chart-table";
import { compose } from "./compose";
import { Drawn } from "./Drawn";
import { OriginContext, originLines, type ChartOrigin } from "./origin";
import { stated } from "./stated";
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
  readonly notes?: string | undefined;
  /** `content`: what is drawn is itself text to be read (rows with small plots), not one picture. */
  readonly kind?: "image" | "content";
  readonly children: ReactNode;
}

/** Pixels of a saved image for each of the screen. */
const SCALE = 2;

/** Frames a chart: title, units, the drawing, its source, the table behind it, and downloads as PNG and CSV. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, units, source, table, summary, notes = "", kind = "image", children } = props;
  const titleId = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const originNow = use(OriginContext);

  const csv = (origin: ChartOrigin | null): Blob => {
    const text = writeCsv(stated(csvOf(table), { title, units, notes, source }, origin));
    return new Blob([text], { type: "text/csv;charset=utf-8" });
  };
  const png = async (origin: ChartOrigin | null): Promise<Blob> => {
    if (!picture.current) throw new Error("The chart is not there any more.");
    const foot = origin ? originLines(origin) : [];
    const canvas = compose(picture.current, await capture(picture.current, SCALE), SCALE, foot);
    const words = [units, kind === "image" ? summary : "", notes, `Source: ${source}`, ...foot];
    return pngOf(canvas, SCALE, title, words.filter(Boolean).join("\n"));
  };
  const save = async (
    extension: "csv" | "png",
    make: (origin: ChartOrigin | null) => Blob | Promise<Blob>,
  ): Promise<void> => {
    try {
      const content = await make(originNow ? await originNow() : null);
      saveFile(content, `${fileStem(title)}_${isoDay(new Date())}.${extension}`);
      setProblem("");
    } catch (error) {
      setProblem(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
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
        <Button look="plain" onPress={() => void save("png", png)}>
          PNG<span className="visually-hidden">{` image: ${title}`}</span>
        </Button>
        <Button look="plain" onPress={() => void save("csv", csv)}>
          CSV<span className="visually-hidden">{` file: ${title}`}</span>
        </Button>
      </div>
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <TableView caption={title} table={table} open={open} />
    </figure>
  );
}
