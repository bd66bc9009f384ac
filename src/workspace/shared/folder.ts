/** A file of a shared folder as it is now. */
export interface FolderFile {
  readonly name: string;
  /** When it was written last, in milliseconds, by the clock of whoever wrote it. */
  readonly modified: number;
  readonly size: number;
  /** Its text. Rejects while it is locked or still on its way. */
  readonly text: () => Promise<string>;
}

/** A folder that partners can all reach: a synced or network folder. */
export interface Folder {
  readonly name: string;
  readonly files: () => Promise<readonly FolderFile[]>;
  /** Writes a file whole or not at all. */
  readonly write: (name: string, text: string) => Promise<void>;
}

const ENDING = ".hyperlocal";
const START = "hyperlocal ";
const NAME = /^hyperlocal (.+) ([0-9a-f]{8})(?: ?\(\d+\))?\.hyperlocal$/;
/** What no file's name may hold, on any system. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name of one person's file: who they are, and 8 hexadecimal digits of their browser so that two of one name do not meet. */
export const fileOf = (who: string, id: string): string =>
  `${START}${who.replace(FORBIDDEN, " ").trim().slice(0, 60) || "somebody"} ${id}${ENDING}`;

/** Whose a file is, as its name says; a renamed one by the name that it has. */
export const whoseFile = (name: string): string => NAME.exec(name)?.[1] ?? name.slice(0, -ENDING.length);

/** The 8 hexadecimal digits of the browser that wrote a file, also in a second copy that a syncing program made; "" where its name says none. */
export const browserOf = (name: string): string => NAME.exec(name)?.[2] ?? "";

/** Whether a file may be a workspace. Others that lie in the folder are nobody's business here. */
export const mayBeWorkspace = (name: string): boolean => name.endsWith(ENDING);
