import { delta } from "../../src/data/delta";
import type { BlockInput } from "../../src/data/pack";
import { HOURS_SCALE, REGISTERED_SCALE, SITE_PER_DEGREE, type ServicesHeader } from "../../src/data/services";
import type { Services, Site } from "../../src/model/services";
import { packFile } from "../pipeline/gzip";
import { RUN_BY, SHARES } from "../sources/libraries";

const lines = <T>(rows: readonly T[], of: (row: T) => string): string => rows.map(of).join("\n");
const sites = (rows: readonly Site[]) => ({
  name: lines(rows, ({ name }) => name),
  postcode: lines(rows, ({ postcode }) => postcode),
});
/** A value in whole parts; -1 where there is none. */
const whole = (value: number, scale: number): number =>
  Number.isNaN(value) ? -1 : Math.round(value * scale);

const positions = (kind: string, rows: readonly Pick<Site, "lon" | "lat">[]): BlockInput[] =>
  (["lon", "lat"] as const).map((axis) => ({
    name: `${kind}.${axis}`,
    values: delta(rows.map((row) => (Number.isNaN(row[axis]) ? 0 : Math.round(row[axis] * SITE_PER_DEGREE)))),
    encoding: "varint",
  }));

/** The bytes of services.bin (src/data/services.ts has the layout). */
export function encodeServices({ practices, networks, pharmacies, libraries }: Services): Uint8Array {
  const services = [...new Set(libraries.map(({ service }) => service))];
  const header: ServicesHeader = {
    practice: { ...sites(practices), code: lines(practices, ({ code }) => code) },
    network: { code: lines(networks, ({ code }) => code), name: lines(networks, ({ name }) => name) },
    pharmacy: { ...sites(pharmacies), code: lines(pharmacies, ({ code }) => code) },
    library: { ...sites(libraries), services, runBy: RUN_BY, shares: SHARES },
  };
  const list = <T>(name: string, rows: readonly T[], of: (row: T) => number): BlockInput => ({
    name,
    values: rows.map(of),
  });
  return packFile(header, [
    ...positions("practice", practices),
    list("practice.network", practices, ({ network }) => network),
    list("practice.icb24", practices, ({ icb24 }) => icb24),
    list("practice.registered", practices, ({ registered }) => whole(registered, REGISTERED_SCALE)),
    list("practice.weighted", practices, ({ weighted }) => whole(weighted, REGISTERED_SCALE)),
    ...positions("network", networks),
    list("network.icb24", networks, ({ icb24 }) => icb24),
    ...positions("pharmacy", pharmacies),
    list("pharmacy.hours", pharmacies, ({ hours }) => whole(hours, HOURS_SCALE)),
    ...positions("library", libraries),
    { name: "library.service", values: delta(libraries.map(({ service }) => services.indexOf(service))) },
    list("library.runBy", libraries, ({ runBy }) => RUN_BY.findIndex((one) => one === runBy)),
    list("library.statutory", libraries, ({ statutory }) => (statutory ? 1 : 0)),
    list("library.hours", libraries, ({ hours }) => whole(hours, HOURS_SCALE)),
    list("library.shares", libraries, ({ sharesWith }) =>
      sharesWith.reduce((bits, word) => bits | (1 << SHARES.findIndex((one) => one === word)), 0),
    ),
  ]);
}
