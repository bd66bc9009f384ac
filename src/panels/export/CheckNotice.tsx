import { useState } from "react";
import { CHECK_KEY, readCheck, sayCheck } from "../../export/check-code";
import { useManifest } from "../../state/atlas";
import { Notice } from "../../ui/Notice";

/** The link as it was opened: the address bar follows the view from then on. */
const opened = window.location.search;
const code = new URLSearchParams(opened).get(CHECK_KEY);

function Comparison({ code }: { readonly code: string }) {
  const manifest = useManifest();
  const [open, setOpen] = useState(true);
  if (manifest.status !== "ready" || !open) return null;
  const check = readCheck(code, opened, manifest.value.version);
  const words = check ? sayCheck(check) : "The check code of this link cannot be read.";
  return words ? <Notice onClose={() => setOpen(false)}>{words}</Notice> : null;
}

/** For links from an image or document: says if the data has been rebuilt since, or the link was changed. */
export const CheckNotice = () => (code === null ? null : <Comparison code={code} />);
