/** An area and its distance from the one asked about, in standard deviations per indicator (root mean square). */
export interface Similar {
  readonly msoa: number;
  readonly distance: number;
}

function standardise(values: Float64Array): Float64Array {
  let n = 0;
  let sum = 0;
  for (const v of values) {
    if (Number.isNaN(v)) continue;
    n++;
    sum += v;
  }
  const mean = sum / n;
  let squares = 0;
  for (const v of values) if (!Number.isNaN(v)) squares += (v - mean) ** 2;
  const deviation = Math.sqrt(squares / (n - 1));
  return values.map((v) => (v - mean) / deviation);
}

/**
 * The areas nearest to `msoa` on indicators standardised over England (mean 0, standard deviation 1), each counting the
 * same, among the areas of its own rural-urban class. Distance is the root of the mean squared difference. Areas that
 * lack any of the values are left out; empty when the one asked about does. Ties go to the earlier area.
 */
export function similarAreas(
  msoa: number,
  indicators: readonly Float64Array[],
  ruralUrban: ArrayLike<number>,
  count: number,
): Similar[] {
  const scores = indicators.map(standardise);
  const found: Similar[] = [];
  const length = indicators[0]?.length ?? 0;
  for (let i = 0; i < length; i++) {
    if (i === msoa || ruralUrban[i] !== ruralUrban[msoa]) continue;
    let squares = 0;
    for (const score of scores) squares += ((score[i] as number) - (score[msoa] as number)) ** 2;
    const distance = Math.sqrt(squares / scores.length);
    if (!Number.isNaN(distance)) found.push({ msoa: i, distance });
  }
  return found.sort((a, b) => a.distance - b.distance || a.msoa - b.msoa).slice(0, count);
}
