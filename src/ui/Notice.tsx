import type { ReactNode } from "react";
import { Button } from "./Button";
import styles from "./Notice.module.css";

interface NoticeProps {
  readonly tone?: "info" | "problem";
  readonly children: ReactNode;
  /** Offers a button that tries again. */
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string;
  /** Offers a button that takes the notice away. */
  readonly onClose?: (() => void) | undefined;
}

/** A message in the page: what happened and what to do. Problems are announced at once. */
export function Notice({ tone = "info", children, onRetry, retryLabel = "Try again", onClose }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === "problem" ? "alert" : "status"}>
      <div>{children}</div>
      {onRetry ? <Button onPress={onRetry}>{retryLabel}</Button> : null}
      {onClose ? (
        <Button look="plain" onPress={onClose}>
          Close
        </Button>
      ) : null}
    </div>
  );
}
