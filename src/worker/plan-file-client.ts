import type { PlanFile, PlanFileReply, PlanFileRequest } from "./plan-file-messages";

/** Makes a plan of a file in a worker of its own, which ends with it. Rejects with the reason in words. */
export function readPlanFile(request: PlanFileRequest): Promise<PlanFile> {
  const worker = new Worker(new URL("./plan-file.worker.ts", import.meta.url), { type: "module" });
  return new Promise<PlanFile>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`The file could not be read. ${message}`));
    worker.onmessage = ({ data }: MessageEvent<PlanFileReply>) => {
      if (data.kind === "read") resolve(data.file);
      else reject(new Error(data.reason));
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
