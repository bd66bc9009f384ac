import { BUILDS } from "../../config/builds";
import { rebuiltSince, sayRebuilt } from "../../export/rebuilt";

interface BuildChangesProps {
  readonly code: string;
  readonly version: string;
}

/** What changed in the data since a check code was made, as far as the record of builds knows. */
export default function BuildChanges({ code, version }: BuildChangesProps) {
  const rebuilt = rebuiltSince(code, BUILDS, version);
  return (
    <>
      {" "}
      {sayRebuilt(rebuilt)}
      {rebuilt.changes.length > 0 ? (
        <ul>
          {[...new Set(rebuilt.changes)].map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
