import { useState } from "react";
import { bulkAddresses, readingWith } from "../../readings/methods/bulk-addresses";
import { useManifest } from "../../state/atlas";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import styles from "./Export.module.css";

/** The tables of all England under addresses that stay, for Power BI, R and Python, with how they read the first. */
export function BulkAddresses() {
  const manifest = useManifest();
  const [said, setSaid] = useState("");
  if (manifest.status !== "ready") return null;
  const tables = bulkAddresses(manifest.value.files, document.baseURI);
  const copy = (text: string, what: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(`${what} copied.`),
      () => setSaid("Your browser blocked copying: select the address and copy it yourself."),
    );
  };
  return (
    <details className={styles.bulk}>
      <summary>Addresses for Power BI, R and Python</summary>
      <p>
        All measures of all England as CSV, under addresses that stay: point a program at one and it reads the
        newest build. [x] stands for “not available”; the file that ends in -metadata.json beside each
        describes its columns.
      </p>
      <ul>
        {tables.map(({ words, address, rows }) => (
          <li key={address}>
            <span>
              {words} ({count(rows)} {rows === 1 ? "row" : "rows"})
            </span>
            <code>{address}</code>
            <Button
              look="plain"
              aria-label={`Copy the address of ${words}`}
              onPress={() => copy(address, "Address")}
            >
              Copy
            </Button>
          </li>
        ))}
      </ul>
      {tables.slice(0, 1).map(({ address }) => (
        <dl key={address}>
          {readingWith(address).map(({ tool, code }) => (
            <div key={tool}>
              <dt>{tool}</dt>
              <dd>
                <code>{code}</code>
              </dd>
            </div>
          ))}
        </dl>
      ))}
      <p role="status">{said}</p>
    </details>
  );
}
