import type { WorkbookInput } from "../export/workbook/input";
import type { ExportReply } from "./export-messages";

export interface WorkbookOptions {
  readonly onProgress?: (share: number, doing: string) => void;
  readonly signal?: AbortSignal;
}

/** Writes a workbook in a worker of its own, which ends with it: cancelling stops the work at once. */
export function writeWorkbook(
  workbook: WorkbookInput,
  { onProgress, signal }: WorkbookOptions = {},
): Promise<Blob> {
  const worker = new Worker(new URL("./export.worker.ts", import.meta.url), { type: "module" });
  return new Promise<Blob>((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.onerror = (event) => reject(new Error(`The workbook could not be written. ${event.message}`));
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
      if (data.kind === "progress") onProgress?.(data.share, data.doing);
      else if (data.kind === "done") resolve(data.file);
      else reject(new Error(`The workbook could not be written. ${data.reason}`));
    };
    worker.postMessage({ workbook });
  }).finally(() => worker.terminate());
}
