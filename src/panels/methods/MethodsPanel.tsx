import { lazy, Suspense } from "react";
import { ONE_FILE } from "../../data";
import { useOption } from "../../state/view-store";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Panel } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { Files } from "./Files";
import { Formulas } from "./Formulas";
import { Limits } from "./Limits";
import { MeasurePage } from "./MeasurePage";

const Words = lazy(() => import("./Words"));
const ThisSite = lazy(() => (ONE_FILE ? import("./ThisFile") : import("./ThisSite")));

const TABS = [
  { value: "measures", label: "Measures", Page: MeasurePage },
  { value: "formulas", label: "Formulas", Page: Formulas },
  { value: "limits", label: "Limits", Page: Limits },
  { value: "words", label: "Words", Page: Words },
  { value: "files", label: "Files", Page: Files },
  { value: "site", label: ONE_FILE ? "This file" : "This site", Page: ThisSite },
] as const;

/** Data and methods: each measure with its source, the formulas, the limits, the words, the files with their checksums, and what there is to know of the site itself. */
export default function MethodsPanel() {
  const [tab, setTab] = useOption("methods.tab", "measures");
  const { value, Page } = TABS.find((one) => one.value === tab) ?? TABS[0];
  return (
    <Panel
      title="Data and methods"
      lead="Where every number comes from, how it is made, and what it cannot say."
    >
      <Segmented
        label="Part of the page"
        hideLabel
        value={value}
        choices={TABS.map(({ value: id, label }) => ({ value: id, label }))}
        onChange={setTab}
      />
      <ErrorBoundary key={value} what="This part">
        <Suspense fallback={<p>Opening…</p>}>
          <Page />
        </Suspense>
      </ErrorBoundary>
    </Panel>
  );
}
