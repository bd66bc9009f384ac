/** Where England's flagged areas lie too close together for a map of all of it: shown larger beside it, the first four where there is little room. */
export const CONURBATIONS = [
  { name: "London", lon: -0.1, lat: 51.53 },
  { name: "Manchester", lon: -2.24, lat: 53.5 },
  { name: "Birmingham", lon: -1.97, lat: 52.52 },
  { name: "Liverpool", lon: -2.88, lat: 53.44 },
  { name: "Leeds, Bradford", lon: -1.62, lat: 53.75 },
  { name: "Newcastle", lon: -1.55, lat: 54.93 },
] as const;

/** What an enlargement shows from side to side, in kilometres. */
export const ENLARGED_KM = 48;
