import { useState } from "react";
import { FileTrigger, Label, TextArea, TextField } from "react-aria-components";
import { fetchBytes, loadLsoas, loadPostcodes } from "../../data";
import { writeCsv } from "../../export/csv";
import { fileName } from "../../export/file-name";
import { saveFile } from "../../export/save";
import {
  countPostcodes,
  postcodeTable,
  readPostcodeList,
  sayPostcodes,
  whyOneCount,
  type PostcodeCounts,
} from "../../readings/postcodes/count-list";
import { useAreas } from "../../state/atlas";
import { Button } from "../../ui/Button";
import field from "../../ui/Field.module.css";
import { Notice } from "../../ui/Notice";
import styles from "./Own.module.css";

type State =
  | { readonly status: "none" | "counting" }
  | { readonly status: "counted"; readonly counts: PostcodeCounts }
  | { readonly status: "failed"; readonly reason: string };

/** Counts a list of postcodes by area in this browser. The list is kept nowhere; `onUse` takes the counts on as a table of own figures. */
export function CountPostcodes({ onUse }: { readonly onUse: (csv: string) => void }) {
  const areas = useAreas();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [state, setState] = useState<State>({ status: "none" });
  const work = async (list: string): Promise<void> => {
    setState({ status: "counting" });
    try {
      const read = readPostcodeList(list);
      const [lsoas, files] = await Promise.all([
        loadLsoas(fetchBytes, areas),
        Promise.all(read.areas.map(async (area) => [area, await loadPostcodes(fetchBytes, area)] as const)),
      ]);
      const msoaOf = (lsoa: number): number => lsoas.msoa[lsoa] ?? -1;
      setState({
        status: "counted",
        counts: countPostcodes(read, new Map(files), msoaOf, areas.code.length),
      });
      setText("");
    } catch (error) {
      setState({ status: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  };
  if (!open)
    return (
      <div className={styles.line}>
        <Button onPress={() => setOpen(true)}>Count a list of postcodes</Button>
        <span className={styles.quiet}>Members, referrals, sites: they become counts by area.</span>
      </div>
    );
  const csv = state.status === "counted" ? writeCsv(postcodeTable(areas, state.counts)) : "";
  const why = state.status === "counted" ? whyOneCount(state.counts) : "";
  return (
    <div className={styles.add}>
      <TextField className={field.field ?? ""} value={text} onChange={setText}>
        <Label className={field.label}>Postcodes, one a line</Label>
        <TextArea className={`${field.input} ${styles.paste}`} rows={4} spellCheck={false} />
      </TextField>
      <div className={styles.line}>
        <Button isDisabled={text.trim() === ""} onPress={() => void work(text)}>
          Count by area
        </Button>
        <FileTrigger
          acceptedFileTypes={["text/plain", "text/csv"]}
          onSelect={(files) => {
            const first = files?.[0];
            if (first) void first.text().then(work);
          }}
        >
          <Button>Count a file</Button>
        </FileTrigger>
      </div>
      <p className={styles.quiet}>
        The list is read in this browser and kept nowhere; only the names of its postcode areas (“OL”) can be
        seen by the site, because a file is fetched for each. The first postcode of a line is counted.
      </p>
      {state.status === "counting" ? <p role="status">Counting…</p> : null}
      {state.status === "failed" ? (
        <Notice tone="problem">{`Nothing was counted. ${state.reason} Try again.`}</Notice>
      ) : null}
      {state.status === "counted" ? (
        <>
          <p role="status">{sayPostcodes(state.counts)}</p>
          {why === "" ? null : <p className={styles.quiet}>{why}</p>}
          <div className={styles.line}>
            <Button look="solid" isDisabled={state.counts.matched === 0} onPress={() => onUse(csv)}>
              Use the counts as figures
            </Button>
            <Button
              isDisabled={state.counts.matched === 0}
              onPress={() =>
                saveFile(
                  new Blob([csv], { type: "text/csv;charset=utf-8" }),
                  fileName({
                    scope: "England",
                    what: "postcodes-by-msoa",
                    date: new Date(),
                    extension: "csv",
                  }),
                )
              }
            >
              Save the counts (CSV)
            </Button>
          </div>
          <p className={styles.quiet}>Small counts can point to people: look before you share them.</p>
        </>
      ) : null}
    </div>
  );
}
