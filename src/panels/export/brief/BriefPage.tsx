import type { ReactNode } from "react";
import type { Facts } from "../facts";
import { dayInWords } from "../../../readings/export/scope-words";
import styles from "./Brief.module.css";

interface BriefPageProps {
  readonly facts: Facts;
  /** Name of what the page is about: the scope, or one area. */
  readonly about: string;
  /** Rows of tables stand closer. */
  readonly close?: boolean;
  readonly children: ReactNode;
}

/** One sheet of the brief with its running header. */
export function BriefPage({ facts, about, close = false, children }: BriefPageProps) {
  return (
    <section className={close ? `${styles.page} ${styles.close}` : styles.page}>
      <header className={styles.head}>
        <strong>{about}</strong>
        <span>
          {dayInWords(facts.date)} · data version {facts.version} · check code{" "}
          <a className={`${styles.link} ${styles.whole}`} href={facts.link} target="_blank" rel="noopener">
            {facts.checkCode}
          </a>
        </span>
      </header>
      {children}
    </section>
  );
}
