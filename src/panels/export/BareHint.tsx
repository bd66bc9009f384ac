import { useEffect, useState } from "react";
import styles from "./Export.module.css";

/** Milliseconds that the hint stands in the picture: long enough to be read, gone before a screenshot. */
const SHOWN_FOR = 4000;

/** Says, for a moment, how the controls that have just gone are brought back. */
export function BareHint() {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={shown ? styles.hint : ""}>
      {shown ? "Press Escape or click to bring the controls back. This note goes away." : ""}
    </p>
  );
}
