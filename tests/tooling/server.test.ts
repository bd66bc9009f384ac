import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headerPolicy } from "../../scripts/csp";
import { precompress } from "../../scripts/precompress";
import { serveFolder, type Sent, type Served } from "../../scripts/server";

const folder = mkdtempSync(join(tmpdir(), "hyperlocal-server-"));
const page = `<!doctype html><title>x</title>${"<p>Areas and people</p>".repeat(100)}`;
const data = Buffer.alloc(5000, 7);
const sent: Sent[] = [];
let served: Served;

interface Answer {
  readonly head: IncomingMessage;
  readonly body: Buffer;
}

function ask(path: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(new URL(path, served.url), { headers: { "accept-encoding": encoding }, agent: false }, (head) => {
      const parts: Buffer[] = [];
      head.on("data", (part: Buffer) => parts.push(part));
      head.on("end", () => resolve({ head, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "assets", "main-abc123.js"), "export const x = 1;");
  writeFileSync(join(folder, "assets", "worker-abc123.mjs"), "export const x = 1;");
  writeFileSync(join(folder, "data", "areas.bin"), data);
  precompress(folder);
  served = await serveFolder({ folder, onSent: (each) => sent.push(each) });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe("the server of the built app", () => {
  it("sends the page compressed as the browser asks, and whole", async () => {
    const brotli = await ask("/", "gzip, br");
    expect(brotli.head.headers).toMatchObject({
      "content-encoding": "br",
      "content-type": "text/html;charset=utf-8",
    });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await ask("/", "gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect((await ask("/", "identity")).body.toString()).toBe(page);
  });

  it("sends data as they are, never compressed twice", async () => {
    const { head, body } = await ask("/data/areas.bin", "gzip, br");
    expect(head.headers["content-encoding"]).toBeUndefined();
    expect(body.equals(data)).toBe(true);
  });

  it.each(["/assets/main-abc123.js", "/assets/worker-abc123.mjs"])(
    "gives %s a script's type",
    async (path) => {
      const { head } = await ask(path, "identity");
      expect(head.headers["content-type"]).toMatch(/^text\/javascript/);
      expect(head.headers["cache-control"]).toContain("immutable");
    },
  );

  it("puts the policy on every answer, lost pages too", async () => {
    for (const [path, status] of [
      ["/", 200],
      ["/nowhere", 404],
    ] as const) {
      const { head } = await ask(path, "br");
      expect(head.statusCode).toBe(status);
      expect(head.headers).toMatchObject({
        "content-security-policy": headerPolicy(),
        "x-content-type-options": "nosniff",
      });
    }
  });

  it("sends no policy of pages beside a data file, and still forbids to guess its type", async () => {
    const { headers } = (await ask("/data/areas.bin", "br")).head;
    expect(headers["content-security-policy"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect((await ask("/assets/worker-abc123.mjs", "br")).head.headers["content-security-policy"]).toBe(
      headerPolicy(),
    );
  });

  it("says which sites may show the page in a frame: its own, or those that are told", async () => {
    expect((await ask("/", "br")).head.headers["content-security-policy"]).toMatch(/frame-ancestors 'self'$/);
    const open = await serveFolder({ folder, ancestors: "'self' https://intranet.example.nhs.uk" });
    const response = await fetch(open.url);
    await open.close();
    expect(response.headers.get("content-security-policy")).toMatch(
      /frame-ancestors 'self' https:\/\/intranet\.example\.nhs\.uk$/,
    );
  });

  it("never leaves its folder", async () => {
    expect((await ask("/%2e%2e/%2e%2e/etc/passwd", "identity")).head.statusCode).toBe(404);
  });

  it("counts the bytes of each answer with its headers", async () => {
    sent.length = 0;
    await ask("/data/areas.bin", "br");
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toMatchObject({ path: "/data/areas.bin", status: 200 });
    expect(sent[0]?.bytes).toBeGreaterThan(5300);
    expect(sent[0]?.bytes).toBeLessThan(7000);
  });

  it("says so when the port is taken", async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveFolder({ folder, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
