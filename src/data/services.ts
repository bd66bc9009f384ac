import type { Library, Network, Pharmacy, Practice, Services, Site } from "../model/services";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const SERVICES_PATH = "services.bin";

/** Positions are whole numbers of this part of a degree, as the sources give them: about 1 m. A latitude of 0 stands for no position. */
export const SITE_PER_DEGREE = 1e5;
/** Hours a week are kept to the hundredth, people of a list to the tenth. Where they are not known, -1. */
export const HOURS_SCALE = 100;
export const REGISTERED_SCALE = 10;

/** Lists of text, each joined by line feeds, a line a row. */
export interface SitesHeader {
  readonly name: string;
  readonly postcode: string;
}

/**
 * Header of services.bin. Blocks, by kind ("practice.lon"): `lon` and `lat` (differences); of practices `network` (-1: none), `icb24`, `registered` and
 * `weighted` (tenths, -1: none); of networks `icb24`; of pharmacies `hours`; of libraries `service` (differences), `runBy`, `statutory`, `hours` and
 * `shares` (bits, in the order of the header's list).
 */
export interface ServicesHeader {
  readonly practice: SitesHeader & { readonly code: string };
  readonly network: { readonly code: string; readonly name: string };
  readonly pharmacy: SitesHeader & { readonly code: string };
  readonly library: SitesHeader & {
    readonly services: readonly string[];
    readonly runBy: readonly string[];
    readonly shares: readonly string[];
  };
}

/** Loads practices, networks, pharmacies and libraries. */
export async function loadServices(read: ReadBytes): Promise<Services> {
  const pack = await readPack<ServicesHeader>(read, SERVICES_PATH);
  const { header } = pack;
  const block = (name: string): Float64Array => blockOf(pack, name, SERVICES_PATH);
  const known = (name: string, scale: number): Float64Array =>
    block(name).map((value) => (value < 0 ? NaN : value / scale));
  const places = (kind: string) => {
    const lat = undelta(block(`${kind}.lat`), SITE_PER_DEGREE);
    const lon = undelta(block(`${kind}.lon`), SITE_PER_DEGREE);
    return (i: number) =>
      lat[i] === 0 ? { lon: NaN, lat: NaN } : { lon: lon[i] ?? NaN, lat: lat[i] ?? NaN };
  };
  const sites = (kind: "practice" | "pharmacy" | "library"): readonly Site[] => {
    const [at, postcodes] = [places(kind), header[kind].postcode.split("\n")];
    return header[kind].name.split("\n").map((name, i) => ({ name, postcode: postcodes[i] ?? "", ...at(i) }));
  };
  return {
    practices: practicesOf(sites("practice"), header.practice.code.split("\n"), block, known),
    networks: networksOf(header.network, places("network"), block("network.icb24")),
    pharmacies: withCodes(sites("pharmacy"), header.pharmacy.code, known("pharmacy.hours", HOURS_SCALE)),
    libraries: librariesOf(sites("library"), header.library, block, known),
  };
}

type Block = (name: string) => Float64Array;
type Known = (name: string, scale: number) => Float64Array;

function practicesOf(
  sites: readonly Site[],
  codes: readonly string[],
  block: Block,
  known: Known,
): readonly Practice[] {
  const [network, icb24] = [block("practice.network"), block("practice.icb24")];
  const registered = known("practice.registered", REGISTERED_SCALE);
  const weighted = known("practice.weighted", REGISTERED_SCALE);
  return sites.map((site, i) => ({
    ...site,
    code: codes[i] ?? "",
    network: network[i] as number,
    icb24: icb24[i] as number,
    registered: registered[i] as number,
    weighted: weighted[i] as number,
  }));
}

function networksOf(
  { code, name }: ServicesHeader["network"],
  at: (i: number) => Pick<Network, "lon" | "lat">,
  icb24: Float64Array,
): readonly Network[] {
  const names = name.split("\n");
  return code
    .split("\n")
    .map((one, i) => ({ code: one, name: names[i] ?? "", icb24: icb24[i] as number, ...at(i) }));
}

const withCodes = (sites: readonly Site[], codes: string, hours: Float64Array): readonly Pharmacy[] => {
  const list = codes.split("\n");
  return sites.map((site, i) => ({ ...site, code: list[i] ?? "", hours: hours[i] as number }));
};

function librariesOf(
  sites: readonly Site[],
  header: ServicesHeader["library"],
  block: Block,
  known: Known,
): readonly Library[] {
  const service = undelta(block("library.service"));
  const [runBy, statutory, shares] = [
    block("library.runBy"),
    block("library.statutory"),
    block("library.shares"),
  ];
  const hours = known("library.hours", HOURS_SCALE);
  return sites.map((site, i) => ({
    ...site,
    service: header.services[service[i] as number] ?? "",
    runBy: header.runBy[runBy[i] as number] ?? "",
    statutory: statutory[i] === 1,
    hours: hours[i] as number,
    sharesWith: header.shares.filter((_, bit) => (((shares[i] as number) >> bit) & 1) === 1),
  }));
}
