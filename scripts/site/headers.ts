import { judge, type Finding } from "./finding";
import type { Visit } from "./visit";

const LOCAL = /^(?:localhost|127\.|\[::1\])/;

/** HTTPS, the guess of types, and what other sites learn. */
export function judgeHeaders({ base, page, script, data }: Visit): Finding[] {
  const sniffed = [page, script, data].flatMap((each) =>
    each && each.headers.get("x-content-type-options")?.toLowerCase() !== "nosniff"
      ? [new URL(each.url).pathname]
      : [],
  );
  const referrer = page.headers.get("referrer-policy");
  return [
    judge(
      base.protocol === "https:" || LOCAL.test(base.hostname),
      base.protocol === "https:" ? "HTTPS" : "On this machine (elsewhere it must be HTTPS)",
      "Plain HTTP: browsers then offer no SHA-256 and no offline use, and a proxy can change what people see",
      "Serve it over HTTPS and redirect http:// there.",
    ),
    judge(
      sniffed.length === 0,
      "X-Content-Type-Options: nosniff",
      `No X-Content-Type-Options: nosniff on ${sniffed.join(", ")}`,
      "Send X-Content-Type-Options: nosniff with every file. In nginx a location with its own add_header loses those of the server: repeat them there.",
    ),
    judge(
      referrer !== null,
      `Referrer-Policy: ${referrer ?? ""}`,
      "No Referrer-Policy: a link to a source tells that site which view was open",
      "Send Referrer-Policy: no-referrer.",
      "advice",
    ),
    judge(
      base.protocol !== "https:" || page.headers.get("strict-transport-security") !== null,
      "Strict-Transport-Security, or not on HTTPS",
      "No Strict-Transport-Security: a first visit may still go over plain HTTP",
      "Send Strict-Transport-Security: max-age=31536000 once all of the host is on HTTPS.",
      "advice",
    ),
  ];
}
