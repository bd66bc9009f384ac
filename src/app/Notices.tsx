import { useState } from "react";
import { CheckNotice } from "../panels/export/CheckNotice";
import { Notice } from "../ui/Notice";
import styles from "./Shell.module.css";

/** What the link said that could not be understood, and what was shown instead. */
export function Notices({ first }: { readonly first: readonly string[] }) {
  const [dropped, setDropped] = useState(first);
  if (dropped.length === 0)
    return (
      <div className={styles.notices}>
        <CheckNotice />
      </div>
    );
  return (
    <div className={styles.notices}>
      <CheckNotice />
      <Notice onClose={() => setDropped([])}>
        This link could not be followed in full. Left out: {dropped.join("; ")}. The usual setting is shown
        instead.
      </Notice>
    </div>
  );
}
