import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command";
import { tally, type Report } from "./tally";

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What to show when something failed. */
  readonly output: string;
}

/** Runs vitest with a configuration and counts its tests. `folder` is a scratch folder for the report. */
export async function vitest(config: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const file = join(folder, `${config}.json`);
  const reports = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { ok, output } = await command("vitest", ["run", "--config", config, ...reports], env);
  try {
    const { passed, failed, notRun } = tally(JSON.parse(readFileSync(file, "utf8")) as Report, ok);
    return { passed, failed, output: [output, ...notRun.map((name) => `Did not run: ${name}`)].join("\n") };
  } catch {
    return { passed: 0, failed: 1, output: `${output}\nvitest left no report.` };
  }
}
