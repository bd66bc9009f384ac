import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSite } from "../../scripts/command/check-site-command";
import { UsageError } from "../../scripts/command/usage-error";
import { headerPolicy, POLICY } from "../../scripts/csp";
import { serveFolder, type Served } from "../../scripts/server";
import { parsePolicy } from "../../scripts/site/policy";
import { writeSmallSite } from "./small-site";

const root = mkdtempSync(join(tmpdir(), "hyperlocal-check-site-"));
const whole = join(root, "whole");
let served: Served;

beforeAll(async () => {
  writeSmallSite(whole);
  served = await serveFolder({ folder: whole });
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

interface Made {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What check:site says of the good site behind a host that changes each answer. */
async function through(
  change: (answer: Made, path: string) => void,
): Promise<{ text: string; missing: number }> {
  const host = createServer((asked, answer) => {
    const path = asked.url ?? "/";
    request(new URL(path, served.url), { method: asked.method ?? "GET", headers: asked.headers }, (given) => {
      const parts: Buffer[] = [];
      given.on("data", (part: Buffer) => parts.push(part));
      given.on("end", () => {
        const made = {
          status: given.statusCode ?? 0,
          headers: { ...given.headers },
          body: Buffer.concat(parts),
        };
        change(made, path);
        delete made.headers["content-length"];
        delete made.headers["transfer-encoding"];
        answer.writeHead(made.status, made.headers).end(made.body);
      });
    }).end();
  });
  await new Promise<void>((ready) => host.listen(0, "127.0.0.1", ready));
  try {
    return await checkSite([`http://127.0.0.1:${(host.address() as AddressInfo).port}/`]);
  } finally {
    host.closeAllConnections();
    host.close();
  }
}

/** What is said of a copy of the good site in which something was changed on the disk. */
async function ofFolder(change: (folder: string) => void): Promise<{ text: string; missing: number }> {
  const folder = mkdtempSync(join(root, "copy-"));
  cpSync(whole, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (/\.(?:br|gz)$/.test(name)) rmSync(join(folder, name));
  change(folder);
  const copy = await serveFolder({ folder });
  try {
    return await checkSite([copy.url]);
  } finally {
    await copy.close();
  }
}

const wrong = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("MISSING"));

it("finds nothing missing at the repository's own server, under a path as well", async () => {
  const { text, missing } = await checkSite([served.url]);
  expect(wrong(text)).toEqual([]);
  expect(missing).toBe(0);
  expect(text).toContain("All 3 data files of the manifest answer with their own content");
  const folder = mkdtempSync(join(root, "path-"));
  cpSync(whole, join(folder, "hyperlocal"), { recursive: true });
  const under = await serveFolder({ folder });
  const below = await checkSite([`${under.url}hyperlocal/`]);
  await under.close();
  // This server keeps /assets/ alone for good: that it says so shows that the path was followed.
  expect(wrong(below.text)).toEqual([expect.stringMatching(/not kept: \/hyperlocal\/assets\/main-abc\.js/)]);
});

const isHashed = (path: string): boolean => path.startsWith("/assets/");

describe("a host that lacks one thing", () => {
  const cases: readonly (readonly [string, (answer: Made, path: string) => unknown, RegExp])[] = [
    [
      "who may frame the page",
      ({ headers }) => (headers["content-security-policy"] &&= POLICY),
      /Any site may show the page in a frame/,
    ],
    [
      "the workers' source in its policy",
      ({ headers }) =>
        (headers["content-security-policy"] &&= headerPolicy().replace(
          "worker-src 'self' blob:",
          "worker-src 'self'",
        )),
      /forbids what the app needs: worker-src blob:/,
    ],
    [
      "sources by a default that is too narrow",
      ({ headers }) => (headers["content-security-policy"] &&= "default-src 'self'; frame-ancestors 'self'"),
      /forbids what the app needs: style-src 'sha256-[^']+', img-src data:, img-src blob:, connect-src blob:, worker-src blob:/,
    ],
    [
      "nosniff",
      ({ headers }) => delete headers["x-content-type-options"],
      /No X-Content-Type-Options: nosniff on \//,
    ],
    [
      "nosniff on scripts alone",
      ({ headers }, path) => path.endsWith(".js") && delete headers["x-content-type-options"],
      /nosniff on \/assets\/main-abc\.js$|nosniff on \/assets\/main-abc\.js\./,
    ],
    [
      "the type of scripts",
      ({ headers }, path) => path.endsWith(".js") && (headers["content-type"] = "text/plain"),
      /Content-Type of \/assets\/main-abc\.js is text\/plain, not text\/javascript/,
    ],
    [
      "the type of data",
      ({ headers }, path) => path.endsWith(".bin") && delete headers["content-type"],
      /Content-Type of \/assets\/data\/areas-[\w-]+\.bin is no type/,
    ],
    [
      "long caching of hashed files",
      ({ headers }, path) => isHashed(path) && (headers["cache-control"] = "max-age=600"),
      /not kept: \/assets\/main-abc\.js \(max-age=600\)/,
    ],
    [
      "fresh answers for the worker's script",
      ({ headers }, path) => path === "/offline.js" && (headers["cache-control"] = "max-age=86400"),
      /may use an old copy of \/offline\.js \(max-age=86400\)/,
    ],
    [
      "the worker's script",
      (answer, path) => path === "/offline.js" && (answer.status = 404),
      /\/offline\.js does not come \(HTTP 404\)/,
    ],
    [
      "the type of the web app manifest",
      ({ headers }, path) => path.endsWith(".webmanifest") && (headers["content-type"] = "text/html"),
      /hyperlocal\.webmanifest is text\/html, not application\/manifest\+json/,
    ],
    [
      "a word on caching",
      ({ headers }) => delete headers["cache-control"],
      /may use an old copy of \/ \(no Cache-Control\), \/version\.json/,
    ],
    [
      "freshness of the page",
      ({ headers }, path) => path === "/" && (headers["cache-control"] = "public, max-age=3600"),
      /may use an old copy of \/ \(public, max-age=3600\)\./,
    ],
    [
      "an honest 404",
      (answer, path) => {
        if (path.includes("no-such-file"))
          Object.assign(answer, { status: 200, body: Buffer.from("<p>the page</p>") });
      },
      /An address at which nothing lies answers HTTP 200/,
    ],
    [
      "a data file",
      (answer, path) => path.includes("columns/imd") && (answer.status = 404),
      /1 of 3 data files are not as the manifest says: columns\/imd\.bin \(HTTP 404\)/,
    ],
    [
      "the bytes of a data file",
      (answer, path) => path.includes("columns/imd") && (answer.body = gzipSync("another measure")),
      /1 of 3 data files are not as the manifest says: columns\/imd\.bin \(other content\)/,
    ],
    [
      "a download",
      (answer, path) => path.includes("download") && (answer.status = 403),
      /download\/all\.csv \(HTTP 403\)/,
    ],
    [
      "the health file",
      (answer, path) => path === "/version.json" && (answer.status = 404),
      /version\.json does not come \(HTTP 404\)/,
    ],
  ];
  it.each(cases)("%s", async (_, change, said) => {
    const { text, missing } = await through(change);
    expect(wrong(text).join("\n")).toMatch(said);
    expect(missing).toBe(wrong(text).length);
    expect(text).toMatch(/To do: \S/);
  });

  it("compression", async () => {
    const { text } = await ofFolder(() => undefined);
    expect(wrong(text)).toEqual([
      expect.stringMatching(/Not compressed: \/, \/assets\/main-abc\.js, \/assets\/main-abc\.css\./),
    ]);
  });

  it("any policy: neither header nor meta tag", async () => {
    const { text } = await through((answer, path) => {
      delete answer.headers["content-security-policy"];
      if (path !== "/") return;
      delete answer.headers["content-encoding"];
      answer.body = Buffer.from(readFileSync(join(whole, "index.html"), "utf8").replace(/<meta[^>]+>/, ""));
    });
    expect(wrong(text).join("\n")).toMatch(
      /There is no Content-Security-Policy, neither as a header nor in the page/,
    );
  });

  it("a header: the page's own meta tag holds the policy, and only framing is open", async () => {
    const { text } = await through(({ headers }) => delete headers["content-security-policy"]);
    expect(wrong(text)).toEqual([expect.stringMatching(/Any site may show the page in a frame/)]);
    expect(text).toContain("from the page’s own meta tag");
  });

  it("an update that was done by half", async () => {
    const { text } = await ofFolder((folder) => {
      const file = join(folder, "version.json");
      writeFileSync(file, readFileSync(file, "utf8").replace("main-abc", "main-later"));
    });
    expect(wrong(text).join("\n")).toMatch(/The page starts another program than version\.json names/);
  });
});

it("only advises on what works without", async () => {
  const { text, missing } = await through(({ headers }) => {
    delete headers["referrer-policy"];
    delete headers.etag;
    delete headers["last-modified"];
  });
  expect(missing).toBe(0);
  expect(text.match(/^advice/gm)).toHaveLength(2);
  expect(text).toMatch(/nothing is missing, 2 to advise/);
});

it("reads policies as browsers do", () => {
  const policy = parsePolicy("Default-Src 'self';; img-src  * data: ; img-src 'none'");
  expect([...policy.keys()]).toEqual(["default-src", "img-src"]);
  expect([...(policy.get("img-src") ?? [])]).toEqual(["*", "data:"]);
});

it("says what is wrong with the address, with exit code 2; 1 when something is missing", async () => {
  await expect(checkSite([])).rejects.toThrow(UsageError);
  await expect(checkSite(["example.org"])).rejects.toThrow(/is not an address/);
  await expect(checkSite(["ftp://example.org/"])).rejects.toThrow(/not a web address/);
  await expect(checkSite([`${served.url}nowhere`])).rejects.toThrow(/answers HTTP 404/);
  await expect(checkSite([`${served.url}version.json`])).rejects.toThrow(/not with Hyperlocal's page/);
  const silent = await serveFolder({ folder: whole });
  await silent.close();
  await expect(checkSite([silent.url])).rejects.toThrow(/does not answer \(connect ECONNREFUSED/);
  const run = (address: string) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/check-site.ts", address], { encoding: "utf8" });
  const { status, stdout, stderr } = run("nonsense");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/"nonsense" is not an address/);
});
