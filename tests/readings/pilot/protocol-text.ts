import { readProtocol, type Protocol } from "../../../src/readings/pilot/protocol";

/** A protocol with a start and matched sets (codes, the pilot area first), and little else. */
export function protocolText(start: string, sets: readonly (readonly string[])[]): Protocol {
  const read = readProtocol(
    JSON.stringify({
      ...{ format: "hyperlocal-pilot-protocol", version: 1, name: "Walks", question: "Does it help?", start },
      ...{ areas: [], tried: { themes: [], conditions: [], words: "" } },
      ...{ decides: { community: "", partners: "" }, asked: [], outcomes: [], placebos: [] },
      comparators: {
        ...{ sets, names: {}, matchedOn: [], balance: [], ringKm: 5, perArea: 2, seed: 1, struck: [] },
        dataVersion: "v1",
      },
      ...{ seen: [], analysis: [], counts: "A fall is better.", aims: "" },
    }),
  );
  if (!read) throw new Error("This is no protocol.");
  return read;
}
