import { useMemo } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import type { ManifestFile } from "../../model/manifest";
import { useManifest } from "../../state/atlas";
import { useDraft } from "../../state/drafts";
import field from "../../ui/Field.module.css";
import { count } from "../../words/format";
import { Notice } from "../../ui/Notice";
import { Section } from "../../ui/Panel";
import { downloadsOf } from "../../readings/methods/downloads";
import { saySize } from "../../words/say-size";
import { FileLink } from "./FileLink";
import styles from "./Methods.module.css";

function Downloads({ files }: { readonly files: readonly ManifestFile[] }) {
  return (
    <ul className={styles.downloads}>
      {downloadsOf(files).map(({ table, metadata, words }) => (
        <li key={table.path}>
          <FileLink file={table}>{words}</FileLink>
          <span className={styles.small}>
            CSV, {count(table.rows)} {table.rows === 1 ? "row" : "rows"}, {saySize(table.bytes)}
            {metadata ? (
              <>
                {" · "}
                <FileLink file={metadata}>
                  CSVW description<span className="visually-hidden"> of {words}</span>
                </FileLink>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Checksums({ files }: { readonly files: readonly ManifestFile[] }) {
  const [text, setText] = useDraft("files searched for");
  const shown = useMemo(() => {
    const words = text.toLowerCase().split(/\s+/);
    return files.filter(({ path, sources }) =>
      words.every((word) => `${path} ${sources.join(" ")}`.toLowerCase().includes(word)),
    );
  }, [files, text]);
  return (
    <>
      <SearchField value={text} onChange={setText} className={field.field ?? ""}>
        <Label className={field.label}>Search the {count(files.length)} files by name or source</Label>
        <Input className={field.input ?? ""} />
      </SearchField>
      <p className={styles.small} role="status">
        {count(shown.length)} shown
      </p>
      <div
        className={`${styles.scroll} ${styles.tall}`}
        tabIndex={0}
        role="region"
        aria-label="List of checksums"
      >
        <table className={styles.table}>
          <caption className="visually-hidden">Files with size, rows and SHA-256 checksum</caption>
          <thead>
            <tr>
              <th scope="col">File, SHA-256</th>
              <th scope="col">Bytes</th>
              <th scope="col">Rows</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((file) => {
              const { path, bytes, rows, sha256 } = file;
              return (
                <tr key={path}>
                  <th scope="row">
                    <FileLink file={file} as={path.split("/").at(-1) ?? path}>
                      {path}
                    </FileLink>
                    <code className={styles.sum}>{sha256}</code>
                  </th>
                  <td>{count(bytes)}</td>
                  <td>{count(rows)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Every file behind the app: tables to take away with their descriptions, and the checksums of all. */
export function Files() {
  const manifest = useManifest();
  if (manifest.status === "loading") return <p>Loading the list of files…</p>;
  if (manifest.status === "failed") {
    return (
      <Notice tone="problem" onRetry={manifest.retry}>
        The list of files could not be loaded. {manifest.reason}
      </Notice>
    );
  }
  const { version, files } = manifest.value;
  return (
    <>
      <Section title="Every measure as a table">
        <p>
          One row an area, one column a measure, in full precision; UTF-8, codes as text, <code>[x]</code>{" "}
          where there is no value. Each comes with a description of its columns for machines (CSV on the Web).
        </p>
        <Downloads files={files} />
      </Section>
      <Section title="Checksums">
        <p>
          Data version <code>{version}</code>: the beginning of a hash over all files. The app reads these
          files and nothing else; they are built from the sources by a program that gives the same bytes each
          time.
        </p>
        <Checksums files={files} />
      </Section>
    </>
  );
}
