import { figuresIn, type OwnRecord } from "../../state/own-records";
import { CompareVersions } from "../workspace/CompareVersions";
import { OwnDiff } from "./OwnDiff";

/** The versions of figures that were changed on two machines: what is said of them side by side, and the areas that differ. */
export function OwnVersions({ record: { standing } }: { readonly record: OwnRecord }) {
  const [first, ...others] = standing.versions.flatMap((version) => {
    const figures = figuresIn(version);
    return figures ? [{ figures, at: new Date(version.at).toLocaleString("en-GB") }] : [];
  });
  return (
    <CompareVersions standing={standing} keep="Keep them" drop="Delete them">
      {first
        ? others.map((other, at) => (
            <OwnDiff
              key={at}
              before={first.figures}
              after={other.figures}
              heads={[first.at, other.at]}
              rowsAlone
            />
          ))
        : null}
    </CompareVersions>
  );
}
