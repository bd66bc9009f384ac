import type { Source } from "../../data";
import { count } from "../../words/format";
import { Facts } from "./Facts";
import styles from "./Methods.module.css";

const link = (address: string, words: string) => (
  <a href={address} rel="noreferrer" target="_blank">
    {words}
  </a>
);

/** One source: whose it is, under which licence, where it is, what to know, and the checksum of the file that was read. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { title, publisher, landing, url, licence, attribution, published, geography, caveats } = source;
  return (
    <article className={styles.source} aria-label={title}>
      <h4>{title}</h4>
      <Facts
        facts={[
          ["Publisher", publisher],
          ["Published", published],
          ["Geography", geography],
          ["Page", /^https?:/.test(landing) ? link(landing, landing) : landing || null],
          ["File", url !== null && url !== landing && /^https?:/.test(url) ? link(url, url) : null],
          ["Licence", licence],
          ["How to cite it", attribution],
          ["Know before use", caveats],
          ["Rows read", source.rows === undefined ? null : count(source.rows)],
          ["File read", source.bytes > 0 ? `${source.file}, ${count(source.bytes)} bytes` : source.file],
          ["SHA-256", source.sha256 ? <code key="sum">{source.sha256}</code> : null],
        ]}
      />
    </article>
  );
}
