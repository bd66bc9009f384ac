import { POLICY } from "../csp";
import { judge, type Finding } from "./finding";
import type { Visit } from "./visit";

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** Words and hosts are the same in capitals; a hash and a policy's name are not. */
const plainCase = (source: string): string => (/^'sha|^\w+$/.test(source) ? source : source.toLowerCase());

/** A content security policy as directives and their sources (https://www.w3.org/TR/CSP3/#parse-serialized-policy). The first of a name counts. */
export function parsePolicy(text: string): Policy {
  const policy = new Map<string, ReadonlySet<string>>();
  for (const part of text.split(";")) {
    const [first = "", ...sources] = part.trim().split(/\s+/);
    const name = first.toLowerCase();
    if (name !== "" && !policy.has(name)) policy.set(name, new Set(sources.map(plainCase)));
  }
  return policy;
}

const WANTED = parsePolicy(POLICY);

const inPage = (html: string): string =>
  (/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? "").replace(
    /&#0*39;|&#x27;|&apos;/gi,
    "'",
  );

/** Directives that no policy keeps as narrow as the app needs. */
const looser = (policies: readonly Policy[]): string[] =>
  [...WANTED]
    .filter(
      ([name, wanted]) =>
        !policies.some((policy) => {
          const has = policy.get(name);
          return has !== undefined && [...has].every((source) => wanted.has(source) || source === "'none'");
        }),
    )
    .map(([name]) => name);

/** What a policy forbids that the app needs: "worker-src blob:". 'none' needs nothing. */
const stricter = (policy: Policy): string[] =>
  [...WANTED].flatMap(([name, wanted]) => {
    const has = policy.get(name) ?? (name.endsWith("-src") ? policy.get("default-src") : undefined);
    if (!has || has.has("*")) return [];
    return [...wanted]
      .filter((source) => source !== "'none'" && !has.has(source))
      .map((each) => `${name} ${each}`);
  });

/** Whether the page may ask only this site, whether it may do all that it needs, and who may show it in a frame. */
export function judgePolicy({ page, html }: Visit): Finding[] {
  const header = page.headers.get("content-security-policy");
  const policies = [header ?? "", inPage(html)].filter((text) => text !== "").map(parsePolicy);
  const loose = looser(policies);
  const strict = policies.flatMap(stricter);
  const ancestors = parsePolicy(header ?? "").get("frame-ancestors");
  return [
    judge(
      loose.length === 0,
      `Content-Security-Policy: nothing is asked of another site (${header === null ? "from the page’s own meta tag" : "from the header"})`,
      policies.length === 0
        ? "There is no Content-Security-Policy, neither as a header nor in the page"
        : `The Content-Security-Policy lacks or widens: ${loose.join(", ")}`,
      `Send the header of docs/hosting.md, or serve index.html as it was built: its meta tag holds the policy.`,
    ),
    judge(
      strict.length === 0,
      "The policy allows what the map, the exports and the workers need",
      `The Content-Security-Policy forbids what the app needs: ${strict.join(", ")}`,
      "Take the header of docs/hosting.md word for word; a policy for the whole host may be added to it by mistake.",
    ),
    judge(
      ancestors !== undefined || page.headers.get("x-frame-options") !== null,
      `Who may show the page in a frame: ${ancestors ? [...ancestors].join(" ") : "as X-Frame-Options says"}`,
      "Any site may show the page in a frame: no frame-ancestors",
      "Send Content-Security-Policy as a header that ends in frame-ancestors 'self' (and the sites that may embed the map). A meta tag cannot say this.",
    ),
  ];
}
