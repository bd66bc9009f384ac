/** What a page that is one file says of itself. */
export interface AboutFile {
  /** The footprint's code and name. */
  readonly code: string;
  readonly name: string;
  /** The view that the file opens with, as the query of a link. */
  readonly query: string;
  /** The day it was made: YYYY-MM-DD. */
  readonly day: string;
  /** Version of the data. */
  readonly build: string;
  readonly checkCode: string;
  /** Address of the site that is kept up to date, with a slash at its end; null where none was given. */
  readonly site: string | null;
}

/** What a page that is one file carries in itself. */
export interface Carrier {
  readonly about: AboutFile;
  /** A part of the program, or what goes with it; null where the page carries none of that name. */
  readonly part: (name: string) => Promise<Uint8Array | null>;
  /** The bytes of a data file, as a site has it. Rejects, in words, for one that the page does not carry. */
  readonly file: (path: string) => Promise<Uint8Array>;
}

let own: Carrier | null = null;

/** Told by the program of a page that is one file as it starts, so that a site carries none of how such a page is read. */
export function setCarrier(carrier: Carrier): void {
  own = carrier;
}

/** What the page carries. Only where ONE_FILE is true. */
export function carrierNow(): Carrier {
  if (!own) throw new Error("This page carries no data in itself.");
  return own;
}
