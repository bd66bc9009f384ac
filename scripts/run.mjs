// `node scripts/run.mjs NAME [ARGS]`: installs what is missing, then runs scripts/NAME.ts, or else the
// tool NAME from node_modules/.bin. Standard output is the script's alone; its exit code passes through.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, setUp } from "./setup.mjs";

const [name, ...args] = process.argv.slice(2);
if (!name) {
  console.error("Usage: node scripts/run.mjs NAME [ARGS]");
  process.exit(2);
}
setUp();

const script = join(root, "scripts", `${name}.ts`);
const tool = join(root, "node_modules", ".bin", name);
const tsx = pathToFileURL(join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;
const [command, commandArgs] = existsSync(script)
  ? [process.execPath, ["--import", tsx, script, ...args]]
  : process.platform === "win32"
    ? [`"${tool}.cmd"`, args]
    : [tool, args];

const child = spawn(command, commandArgs, {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32" && command.endsWith('.cmd"'),
});
// Ctrl-C reaches the whole group by itself; a plain kill reaches only us, so pass it on and outlive the child.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("error", (error) => {
  console.error(`Cannot run "${name}": ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 0)));
