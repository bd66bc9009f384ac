import type { WorkbookInput } from "../export/workbook/input";

/** To the export worker. */
export interface ExportRequest {
  readonly workbook: WorkbookInput;
}

/** From the export worker: how far it is, the file, or why there is none. */
export type ExportReply =
  | { readonly kind: "progress"; readonly share: number; readonly doing: string }
  | { readonly kind: "done"; readonly file: Blob }
  | { readonly kind: "failed"; readonly reason: string };
