import type { Geometry } from "../model/geometry";
import { loadTopology } from "./geometry";
import type { ReadBytes } from "./read";

export const ENGLAND_PATH = "england.bin";

/** Loads the overview: every MSOA of England, simplified with shared borders kept. Object "msoa", rows are indices of MSOAs. */
export const loadEngland = (read: ReadBytes): Promise<Geometry> => loadTopology(read, ENGLAND_PATH);
