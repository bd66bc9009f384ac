import { lazy, Suspense, useState } from "react";
import { CHECK_KEY, readCheck, sayCheck } from "../../export/check-code";
import { useManifest } from "../../state/atlas";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Notice } from "../../ui/Notice";

const BuildChanges = lazy(() => import("./BuildChanges"));

/** The link as it was opened: the address bar follows the view from then on. */
const opened = window.location.search;
const code = new URLSearchParams(opened).get(CHECK_KEY);

function Comparison({ code }: { readonly code: string }) {
  const manifest = useManifest();
  const [open, setOpen] = useState(true);
  if (manifest.status !== "ready" || !open) return null;
  const check = readCheck(code, opened, manifest.value.version);
  const words = check ? sayCheck(check) : "The check code of this link cannot be read.";
  if (words === null) return null;
  return (
    <Notice onClose={() => setOpen(false)}>
      {words}
      {check?.sameData === false ? (
        <ErrorBoundary what="The list of what has changed">
          <Suspense>
            <BuildChanges code={code} version={manifest.value.version} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </Notice>
  );
}

/** For links from an image or document: says if the data has been rebuilt since, or the link was changed. */
export const CheckNotice = () => (code === null ? null : <Comparison code={code} />);
