import { useBigLocal } from "../../state/atlas";

/** How the positions of Big Local areas came about, counted from the list. */
export function Positions() {
  const bigLocal = useBigLocal();
  if (bigLocal.status !== "ready") return <p>Loading the list of Big Local areas…</p>;
  const kinds = ["exact", "probable", "approximate", "not placed"] as const;
  const counted = kinds.map(
    (kind) => `${bigLocal.value.filter(({ placement }) => placement === kind).length} ${kind}`,
  );
  return (
    <p>
      No open file of Big Local boundaries exists. Each marker stands for the named neighbourhood, “about
      here”: of {bigLocal.value.length} areas {counted.join(", ")}. The MSOA that holds a marker is not the
      Big Local area, and its figures are not the area’s. Distances are straight lines to the marker.
    </p>
  );
}
