import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { headerPolicy } from "./csp";

const headers = (ancestors?: string): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": headerPolicy(ancestors),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
});

/** They say what a page or a worker may do: beside a data file, font, style or a page's own script they say nothing, in some 300 bytes. */
const OF_PAGES = ["Content-Security-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"];
const NO_PAGE = /\.(?:bin|css|json|woff2)$|\/assets\/(?!.*worker)[^/]+\.js$/;

/** Where a request went and how many bytes its answer took on the wire, headers included. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

export interface ServeOptions {
  /** Folder of the built app. */
  readonly folder: string;
  /** 0 (default) takes any free port. */
  readonly port?: number;
  readonly host?: string;
  readonly onSent?: (sent: Sent) => void;
  /** Who may show the page in a frame, as sources of a policy; this site alone where it is not said. */
  readonly ancestors?: string | undefined;
  /** Whether the folder is another page, or an earlier build of the app, which the policy of today would forbid: it is sent without. */
  readonly foreign?: boolean;
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Serves a built folder: right types, brotli or gzip where the build has made them (never for .bin, which is
 * gzipped inside), files with a hash in their name kept for good and the others asked for again. Rejects with
 * EADDRINUSE when the port is taken.
 */
export async function serveFolder({
  folder,
  port = 0,
  host = "127.0.0.1",
  onSent,
  ancestors,
  foreign = false,
}: ServeOptions): Promise<Served> {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const lasting = path.startsWith("/assets/");
      response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
      if (NO_PAGE.test(path)) for (const name of OF_PAGES) response.removeHeader(name);
    },
  });
  const fixed = foreign ? [] : Object.entries(headers(ancestors));
  const server = createServer((request, response) => {
    const before = request.socket.bytesWritten;
    const path = request.url ?? "/";
    response.on("close", () => {
      onSent?.({ path, status: response.statusCode, bytes: request.socket.bytesWritten - before });
    });
    for (const [name, value] of fixed) response.setHeader(name, value);
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end("There is no such page. Go to / for the map.\n");
    });
  });
  const bound = await listen(server, port, host);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://${host === "127.0.0.1" ? "localhost" : host}:${bound}/`, close };
}
