/** One answer of the site, its body decompressed. `headers` reads null where there is none. */
export interface Answer {
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Pick<Headers, "get">;
  readonly body: Uint8Array;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** Asks for one address as a browser does (compression allowed). Rejects with the network's own words when nobody answers. */
export async function ask(url: string | URL, method: "GET" | "HEAD" = "GET"): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { "accept-encoding": "gzip, deflate, br", "user-agent": "hyperlocal-check-site" },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const body = new Uint8Array(await response.arrayBuffer());
  return { url: response.url, status: response.status, headers: response.headers, body };
}

/** As `ask`, and a failure of the network becomes an answer of status 0: one file that hangs must not hide the others. */
export async function askCalmly(url: string | URL, method?: "GET" | "HEAD"): Promise<Answer> {
  try {
    return await ask(url, method);
  } catch {
    return { url: String(url), status: 0, headers: new Headers(), body: new Uint8Array() };
  }
}

export const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);

/** What an answer was, for a person: "HTTP 404", or that none came. */
export const saidStatus = ({ status }: Answer): string => (status === 0 ? "no answer" : `HTTP ${status}`);
