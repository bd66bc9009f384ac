import { useDraft } from "../../../state/drafts";
import { useView } from "../../../state/view-store";
import { Notice } from "../../../ui/Notice";
import { TakeFile } from "../../own/TakeFile";
import { FoundPlan } from "./FoundPlan";
import { usePlanPlace } from "../use-plan-place";
import { usePlanFile } from "./use-plan-file";
import styles from "./Uses.module.css";

/** Makes a plan of what exists: a list of areas with their neighbourhoods, or boundaries. Nothing is kept before the button is pressed. */
export default function ImportPlan({ onKept }: { readonly onKept: (record: string) => void }) {
  const { vintage, footprint, place } = useView();
  const scope = usePlanPlace();
  const { state, read, drop, ready, failed } = usePlanFile();
  const [pasted, setPasted] = useDraft("plan.pasted");
  if (footprint === null && place === null)
    return <p className={styles.quiet}>Choose a footprint or a place in the header to read a plan for it.</p>;
  if (failed?.status === "failed")
    return (
      <Notice tone="problem" onRetry={failed.retry}>
        What is needed to read a list could not be loaded. {failed.reason}
      </Notice>
    );
  if (!ready) return <p role="status">Loading the codes of areas…</p>;
  if (state.status === "read")
    return (
      <FoundPlan
        key={state.name}
        {...{ name: state.name, file: state.file, vintage, footprint, place, scope }}
        onKept={(record) => {
          setPasted("");
          onKept(record);
        }}
        onColumn={(column) => void read(state.name, Promise.resolve(state.bytes), column)}
        onBack={drop}
      />
    );
  return (
    <div className={styles.pane}>
      <TakeFile
        drop={`Drop a list or boundaries of the neighbourhoods of ${scope} here: CSV, Excel or GeoJSON.`}
        accept={[".csv", ".tsv", ".txt", ".xlsx", ".geojson", ".json", "text/csv"]}
        pasteLabel="Or paste rows from a spreadsheet, with their headings"
        needs="A column of area codes (MSOA or LSOA, 2021 or 2011) and one of neighbourhoods are needed. Boundaries are longitudes and latitudes (WGS 84)."
        pasted={pasted}
        onPasted={setPasted}
        reading={state.status === "reading" ? state.name : ""}
        problem={state.status === "failed" ? `${state.name}: ${state.reason}` : ""}
        onTake={(name, bytes) => void read(name, bytes)}
      />
    </div>
  );
}
