/** A distance in kilometres, with the decimals (one to three) that tell it from the limit that it is judged by: "3.02" beside 3 km. */
export function sayKm(km: number, limit: number): string {
  const decimals = [1, 2].find((many) => km === limit || km.toFixed(many) !== limit.toFixed(many)) ?? 3;
  return km.toFixed(decimals);
}
