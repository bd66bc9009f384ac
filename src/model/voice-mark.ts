/** A mark on the map for entries of what people say. */
export interface VoiceMark {
  /** Row of the MSOA that they are about. */
  readonly msoa: number;
  readonly lon: number;
  readonly lat: number;
  readonly entries: number;
}
