import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchFile, type FetchOptions } from "../../scripts/pipeline/fetch-file";
import { sha256 } from "../../scripts/pipeline/raw";

const BODY = new TextEncoder().encode("lsoa,people\n".repeat(4000));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
/** Answers of the publisher, one a request; the last one repeats. */
let answers: Answer[] = [];
let asked: IncomingMessage[] = [];
let server: Server;
let dir: string;

beforeEach(async () => {
  asked = [];
  dir = mkdtempSync(join(tmpdir(), "hyperlocal-fetch-"));
  server = createServer((request, response) => {
    asked.push(request);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const url = (path = "data.csv"): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
const run = (more: Partial<FetchOptions> = {}) => {
  const said: string[] = [];
  const result = fetchFile({
    url: url(),
    to: join(dir, "data.csv"),
    tries: 4,
    backoff: 5,
    patience: 300,
    say: (line) => said.push(line),
    ...more,
  });
  return { said, result };
};

/** Serves a body with ranges, as publishers do. */
const whole =
  (body: Uint8Array = BODY, etag = '"one"'): Answer =>
  (request, response) => {
    const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? "");
    const resumes = range !== null && request.headers["if-range"] === etag;
    const start = resumes ? Number(range[1]) : 0;
    response.writeHead(resumes ? 206 : 200, { etag, "content-length": body.length - start });
    response.end(body.subarray(start));
  };
/** Sends the first part, then breaks the connection. */
const truncated: Answer = (_, response) => {
  response.writeHead(200, { etag: '"one"', "content-length": BODY.length });
  response.write(BODY.subarray(0, 30000), () => setTimeout(() => response.destroy(), 20));
};
const failing =
  (status: number): Answer =>
  (_, response) =>
    response.writeHead(status).end();
const silent: Answer = () => undefined;

test("a file arrives whole, with progress", async () => {
  answers = [whole()];
  const { result, said } = run();
  await expect(result).resolves.toEqual({ bytes: BODY.length, sha256: sha256(BODY) });
  expect(said.at(-1)).toBe("100%");
  expect(readdirSync(dir)).toEqual(["data.csv"]);
});

test("a broken connection is resumed where it broke", async () => {
  answers = [truncated, whole()];
  const { result, said } = run();
  await expect(result).resolves.toMatchObject({ sha256: sha256(BODY) });
  expect(asked[1]?.headers.range).toBe("bytes=30000-");
  expect(said.join()).toMatch(/again in 0\.005 s.*resuming at 30000 bytes/);
});

test("a file that changed between two tries is fetched from the start", async () => {
  const other = BODY.map((byte) => (byte === 108 ? 76 : byte));
  answers = [truncated, whole(other, '"two"')];
  await expect(run().result).resolves.toMatchObject({ sha256: sha256(other) });
});

test("errors that pass are tried again, with doubled waits", async () => {
  answers = [failing(503), failing(429), whole()];
  const { result, said } = run();
  await result;
  expect(said.filter((line) => line.includes("again in"))).toEqual([
    "try 1 of 4 failed (the server answered 503); again in 0.005 s",
    "try 2 of 4 failed (the server answered 429); again in 0.01 s",
  ]);
});

test("a server that says nothing is given up, and nothing is half-written", async () => {
  answers = [silent];
  await expect(run({ tries: 2, patience: 50 }).result).rejects.toThrow(/try 2 of 2\): no answer/);
  expect(existsSync(join(dir, "data.csv"))).toBe(false);
});

test("a refusal is not tried again", async () => {
  answers = [failing(404)];
  await expect(run().result).rejects.toThrow(/try 1 of 4\): the server answered 404/);
  expect(asked).toHaveLength(1);
});

test("a slow server is waited for as long as bytes come", async () => {
  answers = [
    (_, response) => {
      response.writeHead(200, { "content-length": 6 });
      let sent = 0;
      const timer = setInterval(() => {
        response.write("x");
        if (++sent === 6) {
          clearInterval(timer);
          response.end();
        }
      }, 100);
    },
  ];
  await expect(run({ tries: 1, patience: 250 }).result).resolves.toMatchObject({ bytes: 6 });
});

test("the command records a checksum, and stops when the publisher's file is another one", async () => {
  const ledger = join(dir, "sources.json");
  const record = join(dir, "fetched.json");
  writeFileSync(
    ledger,
    JSON.stringify([
      { id: "one", url: url("one.csv"), landing: "x" },
      { id: "two", url: null, landing: "x" },
    ]),
  );
  const fetchAll = (...more: string[]) =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const args = [
        "--import",
        "tsx",
        "scripts/fetch.ts",
        "--ledger",
        ledger,
        "--record",
        record,
        "--to",
        join(dir, "cache"),
        "--backoff",
        "5",
        ...more,
      ];
      const child = spawn(process.execPath, args);
      let out = "";
      child.stdout.on("data", (text: Buffer) => (out += text.toString()));
      child.stderr.on("data", (text: Buffer) => (out += text.toString()));
      child.on("close", (code) => resolve({ code, out }));
    });
  answers = [whole()];
  expect(await fetchAll()).toMatchObject({
    code: 0,
    out: expect.stringContaining("checksum recorded") as string,
  });
  expect(JSON.parse(readFileSync(record, "utf8"))).toMatchObject({
    one: { bytes: BODY.length, sha256: sha256(BODY) },
  });
  expect((await fetchAll()).out).toContain("there already");
  expect(asked).toHaveLength(1);
  writeFileSync(join(dir, "cache", "one.csv"), "damaged");
  answers = [whole(BODY.subarray(12))];
  expect(await fetchAll()).toMatchObject({
    code: 1,
    out: expect.stringContaining("is not what was recorded") as string,
  });
  expect(readFileSync(join(dir, "cache", "one.csv"), "utf8")).toBe("damaged");
  expect((await fetchAll("--accept")).code).toBe(0);

  // A product with a new address for each edition, which the ledger cannot know.
  answers = [whole()];
  expect(await fetchAll("--only", "two", "--url", url("edition.zip"))).toMatchObject({ code: 0 });
  expect(readFileSync(join(dir, "cache", "two.zip")).length).toBe(BODY.length);
  for (const wrong of [
    ["--url", url()],
    ["--only", "none", "--url", url()],
    ["--only", "two", "--url", "here"],
  ])
    expect((await fetchAll(...wrong)).code, wrong.join(" ")).toBe(2);
});
