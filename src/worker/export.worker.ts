import "../data/trust";
import { workbookSheets } from "../export/workbook/sheets";
import { writeXlsx } from "../export/workbook/write-xlsx";
import type { ExportReply, ExportRequest } from "./export-messages";

declare const self: DedicatedWorkerGlobalScope;

const tell = (reply: ExportReply): void => self.postMessage(reply);

self.onmessage = async ({ data }: MessageEvent<ExportRequest>) => {
  try {
    tell({ kind: "progress", share: 0.1, doing: "Gathering rows" });
    const sheets = workbookSheets(data.workbook);
    tell({ kind: "progress", share: 0.35, doing: "Writing sheets" });
    tell({ kind: "done", file: await writeXlsx(sheets) });
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
};
