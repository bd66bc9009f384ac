import { useManifest, useSources } from "../../state/atlas";
import { count } from "../../words/format";
import { Notice } from "../../ui/Notice";
import { Facts } from "./Facts";
import styles from "./Methods.module.css";
import { SourceFacts } from "./SourceFacts";

interface MeasureSourcesProps {
  readonly indicator: string;
  /** Ids of the sources whose content it shows. */
  readonly own: readonly string[];
}

/** The sources of a measure, those that only weigh or place it, and the built file with its checksum. */
export function MeasureSources({ indicator, own }: MeasureSourcesProps) {
  const sources = useSources();
  const manifest = useManifest();
  for (const loaded of [sources, manifest]) {
    if (loaded.status === "failed") {
      return (
        <Notice tone="problem" onRetry={loaded.retry}>
          The list of sources could not be loaded. {loaded.reason}
        </Notice>
      );
    }
  }
  if (sources.status !== "ready" || manifest.status !== "ready") return <p>Loading the sources…</p>;
  const file = manifest.value.files.find(({ path }) => path === `columns/${indicator}.bin`);
  const titleOf = (id: string): string => sources.value.find((source) => source.id === id)?.title ?? id;
  const helpers = (file?.sources ?? []).filter((id) => !own.includes(id)).map(titleOf);
  return (
    <>
      {own.map((id) => {
        const source = sources.value.find((one) => one.id === id);
        return source ? <SourceFacts key={id} source={source} /> : null;
      })}
      {helpers.length > 0 ? (
        <p className={styles.small}>Placed and weighed with: {helpers.join("; ")}.</p>
      ) : null}
      {file ? (
        <Facts
          facts={[
            ["Built file", `${file.path}, ${count(file.bytes)} bytes`],
            ["Its SHA-256", <code key="sum">{file.sha256}</code>],
          ]}
        />
      ) : null}
    </>
  );
}
