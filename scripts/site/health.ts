import { saidStatus } from "./ask";
import { judge, type Finding } from "./finding";
import type { Visit } from "./visit";

/** version.json is what a monitor asks: it names the program that index.html must start. */
export function judgeHealth({ html, version, versionFile }: Visit): Finding[] {
  if (!version)
    return [
      {
        level: "missing",
        what:
          versionFile.status === 200
            ? "version.json does not say which program and data these are"
            : `version.json does not come (${saidStatus(versionFile)})`,
        todo: "Build with npm run build of this version and copy all of dist/.",
      },
    ];
  return [
    judge(
      html.includes(`"./${version.entry}"`),
      `Health: version.json names the program that the page starts (${version.entry})`,
      `The page starts another program than version.json names (${version.entry}): the update was half done`,
      "Copy index.html and version.json of the same dist/, last of all.",
    ),
  ];
}
