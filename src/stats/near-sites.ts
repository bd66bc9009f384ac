interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** Points in order of latitude, so that what is near can be found without going through all. Those without a position are left out. */
export interface SiteIndex {
  readonly lat: Float64Array;
  /** Unit vectors from the middle of the earth, three numbers a site. */
  readonly xyz: Float64Array;
  /** Place of each in the list it was made from. */
  readonly row: Int32Array;
}

/** A site, as its place in the list, and its great-circle distance in km. */
export interface NearSite {
  readonly row: number;
  readonly km: number;
}

/** Mean radius of the earth in km, as in docs/methods.md. */
const RADIUS = 6371.0088;
/** Shortest length of a degree of latitude on that sphere, a little rounded down (km): rules out far pairs. */
const KM_OF_LAT = 111;
const RADIAN = Math.PI / 180;

const vector = ({ lon, lat }: Point): readonly [x: number, y: number, z: number] => {
  const c = Math.cos(lat * RADIAN);
  return [c * Math.cos(lon * RADIAN), c * Math.sin(lon * RADIAN), Math.sin(lat * RADIAN)];
};

/** Makes the index of a list of sites. Cost: one sort. */
export function indexSites(sites: readonly Point[]): SiteIndex {
  const at = (row: number): Point => sites[row] as Point;
  const row = Int32Array.from([...sites.keys()].filter((i) => !Number.isNaN(at(i).lat))).sort(
    (a, b) => at(a).lat - at(b).lat,
  );
  return {
    row,
    lat: Float64Array.from(row, (i) => at(i).lat),
    xyz: Float64Array.from(Array.from(row).flatMap((i) => vector(at(i)))),
  };
}

/** The first place in the index at a latitude or north of it. */
function firstFrom({ lat }: SiteIndex, wanted: number): number {
  let [low, high] = [0, lat.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((lat[mid] as number) < wanted) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Great-circle distance by the chord between two unit vectors: exact for short ones as well. */
function kmFrom({ xyz }: SiteIndex, i: number, [x, y, z]: ReturnType<typeof vector>): number {
  const [dx, dy, dz] = [
    x - (xyz[3 * i] as number),
    y - (xyz[3 * i + 1] as number),
    z - (xyz[3 * i + 2] as number),
  ];
  return 2 * RADIUS * Math.asin(Math.sqrt(dx * dx + dy * dy + dz * dz) / 2);
}

/** Calls `visit` with each site within `km` of a point, from south to north. */
export function visitWithin(
  index: SiteIndex,
  from: Point,
  km: number,
  visit: (row: number, km: number) => void,
): void {
  const at = vector(from);
  const to = from.lat + km / KM_OF_LAT;
  for (let i = firstFrom(index, from.lat - km / KM_OF_LAT); i < index.lat.length; i++) {
    if ((index.lat[i] as number) > to) break;
    const d = kmFrom(index, i, at);
    if (d <= km) visit(index.row[i] as number, d);
  }
}

/** All sites within `km` of a point, nearest first; ties in the order of the list. */
export function sitesWithin(index: SiteIndex, from: Point, km: number): readonly NearSite[] {
  const near: NearSite[] = [];
  visitWithin(index, from, km, (row, d) => near.push({ row, km: d }));
  return near.sort((a, b) => a.km - b.km || a.row - b.row);
}

/** The site nearest to a point, of several as near the first of the list; null where no site has a position. */
export function nearestSite(index: SiteIndex, from: Point): NearSite | null {
  let best: NearSite | null = null;
  const at = vector(from);
  const start = firstFrom(index, from.lat);
  for (const step of [1, -1])
    for (let i = step === 1 ? start : start - 1; i >= 0 && i < index.lat.length; i += step) {
      const most: number = best?.km ?? Infinity;
      if (Math.abs((index.lat[i] as number) - from.lat) * KM_OF_LAT > most) break;
      const km = kmFrom(index, i, at);
      const row = index.row[i] as number;
      if (km < most || (km === most && row < (best?.row ?? 0))) best = { row, km };
    }
  return best;
}
