import type { OwnChoice, OwnSaid } from "../workspace/own/make-own";
import type { PlanHomes } from "../workspace/own/read-by-plan";
import type { Carriers } from "../workspace/own/to-msoa";
import type { OwnOutcome, OwnReply, OwnRequest, OwnSummary } from "./own-messages";

/** One table that a person is adding, held by a worker of its own until they are done with it. */
export interface OwnReader {
  /** Rejects with the reason in words. */
  readonly read: (
    bytes: Uint8Array<ArrayBuffer>,
    carriers: Carriers,
    plans: readonly PlanHomes[],
  ) => Promise<OwnSummary>;
  /** Reads another sheet of the same file. Rejects with the reason in words; the sheet that was read before then stays. */
  readonly sheet: (name: string) => Promise<OwnSummary>;
  readonly make: (choice: OwnChoice, said: OwnSaid) => Promise<OwnOutcome>;
  /** Ends the worker; what it was asked is never answered. */
  readonly stop: () => void;
}

/** A worker that a browser ends to save memory says nothing: after so long, in milliseconds, it is taken for gone. 200,000 rows take 2 seconds. */
export const SILENCE = 60_000;
const SILENT =
  "The reading stopped: the browser may have ended it to save memory. Close other tabs and choose the file again. Nothing else was lost.";

/** Starts the worker that reads own tables, one question at a time. One that was silent for too long is ended: the file is to be chosen again. */
export function createOwnReader(): OwnReader {
  const worker = new Worker(new URL("./own.worker.ts", import.meta.url), { type: "module" });
  let last: Promise<unknown> = Promise.resolve();
  let gone = false;
  const ask = (request: OwnRequest): Promise<OwnReply> => {
    const answer = last.then(
      () =>
        new Promise<OwnReply>((resolve, reject) => {
          if (gone) {
            reject(new Error(SILENT));
            return;
          }
          const dead = setTimeout(() => {
            // One that was only slow must not answer the next question with this one's answer.
            gone = true;
            worker.terminate();
            reject(new Error(SILENT));
          }, SILENCE);
          const end = <T>(settle: (how: T) => void, by: T): void => {
            clearTimeout(dead);
            settle(by);
          };
          worker.onerror = ({ message }) => end(reject, new Error(`The table could not be read. ${message}`));
          worker.onmessage = ({ data }: MessageEvent<OwnReply>) => {
            if (data.kind === "failed") end(reject, new Error(data.reason));
            else end(resolve, data);
          };
          worker.postMessage(request);
        }),
    );
    last = answer.catch(() => undefined);
    return answer;
  };
  const summaryOf = async (request: OwnRequest): Promise<OwnSummary> => {
    const reply = await ask(request);
    if (reply.kind !== "read") throw new Error("The table could not be read.");
    return reply.summary;
  };
  return {
    read: (bytes, carriers, plans) => summaryOf({ kind: "read", bytes, carriers, plans }),
    sheet: (name) => summaryOf({ kind: "sheet", name }),
    make: async (choice, said) => {
      const reply = await ask({ kind: "make", choice, said });
      if (reply.kind !== "made") throw new Error("The figures could not be made.");
      return reply.outcome;
    },
    stop: () => worker.terminate(),
  };
}
