import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** No network but the page's own; WebGL drawn on the processor, so that machines without a GPU see the map. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium to use: CHROMIUM_PATH, else the usual places, else undefined. Throws when CHROMIUM_PATH is not a program. */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  usual: readonly string[] = USUAL,
): string | undefined {
  const chosen = env.CHROMIUM_PATH;
  if (chosen === undefined || chosen === "") return usual.find(runs);
  if (runs(chosen)) return chosen;
  throw new Error(`CHROMIUM_PATH is "${chosen}", which is not a program that can be run.`);
}

function debianAsRoot(): boolean {
  const debian =
    existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
  return debian && process.getuid?.() === 0;
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

/**
 * The path of a Chromium. On Debian as root it installs the package when there is none (with a font, which map
 * labels need). Throws with what to do otherwise.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (debianAsRoot()) {
    console.error("Installing Chromium for the end-to-end tests ...");
    // An old package list still serves when the update fails; the install decides.
    apt("update", "-q");
    apt("install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation");
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "No Chromium was found for the end-to-end tests. Install it (Debian and Ubuntu: sudo apt-get install chromium; " +
      "others: Chromium or Google Chrome from your system), or set CHROMIUM_PATH to an existing one, and run again.",
  );
}
