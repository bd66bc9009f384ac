// Plain JavaScript, Node 20 and nothing else: this file runs before any package is installed.
import { existsSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The `packages` of a lockfile, or undefined when the file is missing or cut short. */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * Why node_modules does not hold what package-lock.json says, or undefined when it does. npm writes
 * node_modules/.package-lock.json last, so an interrupted install counts as none. Optional packages
 * (binaries for other systems) may be absent.
 */
export function missing(folder) {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  if (!wanted)
    throw new Error("package-lock.json is missing or is not JSON: restore it from the repository.");
  const present = packagesOf(join(folder, "node_modules", ".package-lock.json"));
  if (!present) return "node_modules is missing or incomplete";
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === "") continue;
    const found = present[path];
    if (!found ? !optional : found.version !== version || found.integrity !== integrity)
      return `${path} ${found ? `is ${found.version}, not ${version}` : "is missing"}`;
  }
  const gone = Object.keys(present).find((path) => !existsSync(join(folder, path)));
  return gone && `${gone} is missing`;
}

/** Installs from the lockfile when needed. All of npm's words go to standard error. Exits the process if npm fails. */
export function setUp() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) {
    console.error(`Node ${process.versions.node} is too old: Hyperlocal needs Node 20.19 or later.`);
    process.exit(1);
  }
  const reason = missing(root);
  if (!reason) return;
  console.error(`Installing packages from package-lock.json (${reason}) ...`);
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const args = [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    // Standard output of this process belongs to the script that follows: npm's goes to standard error.
    stdio: ["ignore", 2, 2],
    shell: command === "npm" && process.platform === "win32",
    // Tests and the build need the development packages, whatever the shell's NODE_ENV says.
    env: { ...process.env, NODE_ENV: "development", npm_config_omit: "" },
  });
  if (error || status !== 0) {
    console.error(`npm ci failed (${error?.message ?? `exit ${status}`}). Check the network and try again.`);
    process.exit(1);
  }
}
