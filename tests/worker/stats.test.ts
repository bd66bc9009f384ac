import { describe, expect, it } from "vitest";
import type { ClusterQuestion } from "../../src/stats";
import { cluster, runToEnd } from "../../src/stats";
import { bigLocalExamples } from "../../src/stats/pilot/big-local-example";
import type { ExampleData } from "../../src/stats/pilot/example-data";
import type { Column } from "../../src/model/indicator";
import { createStatsClient, type StatsPort } from "../../src/worker/stats-client";
import type { FromStatsWorker, ToStatsWorker } from "../../src/worker/stats-messages";
import { createStatsRunner } from "../../src/worker/stats-runner";
import { grid } from "../stats/lattice";
import { world } from "../stats/synthetic";

const values = Float64Array.from({ length: 100 }, (_, i) => Math.sin(i / 9));
const neighbours = grid(10, 10);
const question = (seed: number, permutations = 5000): ClusterQuestion => ({
  indicator: "x",
  statistic: "gi-star",
  permutations,
  seed,
  adjust: "bh",
  level: 0.05,
});

/** The client and the worker's inside, joined without a thread; `sent` holds what the client said. */
function joined() {
  const sent: ToStatsWorker[] = [];
  const heard: FromStatsWorker[] = [];
  const port: StatsPort = { postMessage: () => undefined, onmessage: null, onerror: null };
  const run = createStatsRunner(
    (data) => {
      heard.push(data);
      port.onmessage?.({ data });
    },
    () => new Promise((resolve) => setTimeout(resolve)),
  );
  port.postMessage = (message) => {
    sent.push(message);
    void Promise.resolve().then(() => run(message));
  };
  return { client: createStatsClient(() => port), sent, heard, port };
}

describe("the statistics worker", () => {
  it("answers with the question it answers, and reports progress on the way", async () => {
    const { client } = joined();
    const shares: number[] = [];
    const asked = question(4);
    const answer = await client.ask(
      "cluster",
      { question: asked, values, neighbours },
      { onProgress: (share) => shares.push(share) },
    );
    expect(answer).toEqual(runToEnd(cluster(asked, values, neighbours)));
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("compares several outcomes of a pilot with progress that never goes back", async () => {
    const { client } = joined();
    const area = (n: number) => [n, n + 1, n + 3].map((one) => ({ n: one, total: 100 }));
    const outcome = { counts: [[area(4), area(9)]], firstAfter: 2, seed: 1 };
    const shares: number[] = [];
    const answer = await client.ask("pilotEffects", [outcome, outcome], {
      onProgress: (share) => shares.push(share),
    });
    expect(answer).toHaveLength(2);
    expect(shares.map((share) => Math.round(share * 6))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("permutes, and takes a p that is at hand in the place of its own permutations", async () => {
    const { client } = joined();
    const asked = { ...question(4), adjust: "none" as const };
    const { permutations: rounds, seed } = asked;
    const p = await client.ask("permute", { values, neighbours, rounds, seed });
    expect(p).toEqual(runToEnd(cluster(asked, values, neighbours)).p);
    const turned = p.toReversed();
    const answer = await client.ask("cluster", { question: asked, values, neighbours, permuted: turned });
    expect(answer.p).toEqual(turned);
  });

  it("stops when cancelled, within a step, and says nothing more", async () => {
    const { client, heard } = joined();
    const stop = new AbortController();
    const run = client.ask(
      "cluster",
      { question: question(1, 99_999), values, neighbours },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    // Once the next one is answered, the stopped one can say no more.
    const before = heard.filter(({ job }) => job === 1);
    await client.ask("cluster", { question: question(2), values, neighbours });
    const all = heard.filter(({ job }) => job === 1);
    expect(all.length).toBeLessThanOrEqual(3);
    expect(all.length).toBeLessThanOrEqual(before.length + 1);
    expect(all.every(({ say }) => say === "progress")).toBe(true);
  });

  it("drops the answer to an old question when a newer one is asked", async () => {
    const { client, port, sent } = joined();
    const old = client.ask("cluster", { question: question(1), values, neighbours });
    const late = expect(old).rejects.toMatchObject({ name: "AbortError" });
    const answer = await client.ask("cluster", { question: question(2), values, neighbours });
    await late;
    expect(answer.question.seed).toBe(2);
    expect(sent.map((message) => message.do)).toEqual(["cluster", "cancel", "cluster"]);
    // A worker that had not heard the cancel in time changes nothing.
    port.onmessage?.({ data: { say: "answer", job: 1, answer } });
    expect((await client.ask("cluster", { question: question(3), values, neighbours })).question.seed).toBe(
      3,
    );
  });

  it("refuses before it starts when already cancelled, and passes a failure on in words", async () => {
    const { client, port } = joined();
    await expect(
      client.ask("cluster", { question: question(1), values, neighbours }, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: "AbortError" });
    const failing = client.ask("cluster", { question: question(1), values, neighbours: null as never });
    await expect(failing).rejects.toThrow(/null/);
    const broken = client.ask("cluster", { question: question(1), values, neighbours });
    port.onerror?.({ message: "no worker" });
    await expect(broken).rejects.toThrow("no worker");
  });

  it("counts the stability grid", async () => {
    const { context } = world(Array.from({ length: 60 }, (_, i) => i * 16));
    const { client } = joined();
    const { areas, columns } = context;
    const answer = await client.ask("stability", {
      areas,
      columns,
      neighbours: grid(6, 10),
      permuted: context.permuted,
      vintage: "2026",
    });
    expect(answer.rules).toBeGreaterThanOrEqual(200);
    expect(Math.max(...answer.share)).toBeGreaterThan(0);
  });

  it("works out Big Local as a pilot under every choice, and says how far it has come", async () => {
    const { client } = joined();
    const value = (shift: number) =>
      Float64Array.from({ length: 12 }, (_, i) => 0.3 + Math.sin(i + shift) / 9);
    const column = (shift: number): Column => {
      const den = new Float64Array(12).fill(100);
      const share = value(shift).map((one) => 100 * one);
      return { id: "x", num: share, den, scale: 1, value: share, status: new Uint8Array(12) };
    };
    const data: ExampleData = {
      areas: {
        lon: new Float64Array(12),
        lat: Float64Array.from({ length: 12 }, (_, i) => 50 + i / 10),
        ruc: new Float64Array(12),
        population: new Float64Array(12).fill(8000),
      },
      neighbours: { offsets: new Int32Array(13), targets: new Int32Array() },
      bigLocal: [{ msoa: 0 }, { msoa: 6 }, { msoa: null }, { msoa: 6 }],
      editions: {
        editions: [0, 1, 2, 3, 4, 5].map((e) => ({
          decile1: value(e),
          core20: value(e),
          percentile: value(2 * e),
        })),
        estimated: new Uint8Array(12),
      },
      column: {
        census11_health_very_good_pct: column(1),
        census11_health_bad_pct: column(2),
        census11_health_very_bad_pct: column(3),
        census21_health_very_good_pct: column(4),
        census21_health_bad_or_very_bad_pct: column(5),
        census11_hh_deprived_2plus_pct: column(6),
        census21_hh_deprived_2plus_pct: column(7),
      },
    };
    const choices = [
      { perArea: 2, ringKm: 5 },
      { perArea: 1, ringKm: 15 },
    ];
    const shares: number[] = [];
    const answer = await client.ask(
      "pilotExample",
      { data, choices, seed: 1 },
      { onProgress: (share) => shares.push(share) },
    );
    expect(answer).toEqual(runToEnd(bigLocalExamples(data, choices, 1)));
    expect(answer.map(({ pilots, comparators }) => [pilots, comparators])).toEqual([
      [2, 4],
      [2, 2],
    ]);
    // A step before the areas are told apart, one before ten of them are matched, and one before each comparison: six of each of two outcomes, two of each of three others; under both choices.
    expect(shares).toHaveLength(2 * (2 + 2 * 6 + 3 * 2));
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    // Half of the last of the second choice's six parts, matching and five outcomes.
    expect(shares.at(-1)).toBeCloseTo(1 - 1 / 24, 12);
  });
});
