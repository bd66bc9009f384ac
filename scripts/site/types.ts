import { saidStatus, type Answer } from "./ask";
import { judge, type Finding } from "./finding";
import type { Visit } from "./visit";

const NEEDED = [
  ["page", /^text\/html\b/, "text/html"],
  ["script", /^(?:text|application)\/javascript\b/, "text/javascript"],
  ["style", /^text\/css\b/, "text/css"],
  ["icon", /^image\/svg\+xml\b/, "image/svg+xml"],
  ["data", /^application\/octet-stream\b/, "application/octet-stream"],
  ["worker", /^(?:text|application)\/javascript\b/, "text/javascript"],
  ["install", /^application\/(?:manifest\+)?json\b/, "application/manifest+json"],
  ["versionFile", /^application\/json\b/, "application/json"],
] as const;

const nameOf = ({ url }: Answer): string => new URL(url).pathname;

/** Whether each kind of file comes, and says what it is: with nosniff a browser refuses a script of another type. */
export function judgeTypes(visit: Visit): Finding[] {
  return NEEDED.map(([key, pattern, type]) => {
    const answer = visit[key];
    if (answer?.status !== 200)
      return {
        level: "missing",
        what: answer ? `${nameOf(answer)} does not come (${saidStatus(answer)})` : `The page names no ${key}`,
        todo: "Copy the whole of dist/ again: assets/ first, then the rest.",
      };
    const found = answer.headers.get("content-type") ?? "no type";
    return judge(
      pattern.test(found),
      `Content-Type of ${nameOf(answer)}: ${found}`,
      `Content-Type of ${nameOf(answer)} is ${found}, not ${type}`,
      `Map .${nameOf(answer).split(".").at(-1) ?? ""} to ${type} in the host's table of types.`,
    );
  });
}
