import { describe, expect, it, test } from "vitest";
import { stampFile } from "../../scripts/pipeline/stamp-file";
import { encodeElectoral } from "../../scripts/services/encode-electoral";
import { encodeServices } from "../../scripts/services/encode-services";
import { fromCapitals } from "../../scripts/services/from-capitals";
import { parseBestFit } from "../../scripts/sources/best-fit";
import { parseLibraries } from "../../scripts/sources/libraries";
import { parsePharmacies } from "../../scripts/sources/pharmacies";
import { parseNetworks, parsePractices } from "../../scripts/sources/practices";
import { ELECTORAL_PATH, loadElectoral } from "../../src/data/electoral";
import { loadServices, SERVICES_PATH } from "../../src/data/services";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text: string) => ({ file: name, bytes: bytes(text) });
const ICBS = [{ code: "E1", name: "One", nhs: "QAA" }];
const NETWORKS =
  "pcn_code,pcn_name,icb24cdh,practices,lon,lat\nU2,SECOND PCN,QAA,1,0.5,51\nU1,FIRST PCN,QAA,1,-1,52\n";
const PRACTICES =
  "practice_code,name,postcode,lon,lat,pcn_code,icb24cdh\nB2,THE OTHER SURGERY,M1 1AA,,,,QAA\nA1,DR O'NEILL & PARTNERS,M1 1AB,-2.1,53.5,U1,QAA\n";
const LISTS = "practice_code,name,registered,weighted_overall\nA1,Dr O'Neill & Partners,100.5,90.1\n";
const PHARMACIES =
  "ods_code,name,postcode,lon,lat,hours_a_week\nFB,BOOTS,M1 1AD,-2.2,53.4,40.33333333\nFA,ASDA,M1 1AE,,,100\n";
const LIBRARIES =
  "name,library_service,postcode,lon,lat,run_by,statutory,hours_a_week,shares_building_with\nWinton,Bournemouth,M1 1AF,-2,53,community run,no,,health museum\nActon,Ealing,M1 1AG,-0.3,51.5,local authority,yes,40.5,\n";
const networks = (text = NETWORKS) => parseNetworks(file("n.csv", text), ICBS, 2);
const practices = (text = PRACTICES) =>
  parsePractices(file("p.csv", text), file("l.csv", LISTS), networks(), ICBS, {
    count: 2,
    withoutNetwork: 1,
    withoutPosition: 1,
  });
const pharmacies = (text = PHARMACIES) =>
  parsePharmacies("f.csv", bytes(text), { count: 2, withoutPosition: 1 });
const libraries = (text = LIBRARIES) =>
  parseLibraries("b.csv", bytes(text), { count: 2, withoutPosition: 0, withoutHours: 1 });

describe("services as the build reads and writes them", () => {
  it("come back as they were through the file that the app reads, missing as NaN", async () => {
    const all = {
      practices: practices(),
      networks: networks(),
      pharmacies: pharmacies(),
      libraries: libraries(),
    };
    const packed = stampFile(SERVICES_PATH, "0123456789ab", encodeServices(all));
    const back = await loadServices(() => Promise.resolve(packed));
    expect(back).toEqual(all);
    expect(back.practices.map(({ code, network, registered }) => [code, network, registered])).toEqual([
      ["A1", 0, 100.5],
      ["B2", -1, NaN],
    ]);
    expect(back.libraries.map(({ service, hours, sharesWith }) => [service, hours, sharesWith])).toEqual([
      ["Bournemouth", NaN, ["health", "museum"]],
      ["Ealing", 40.5, []],
    ]);
  });
  test.each([
    [
      "a row too few",
      () => pharmacies(PHARMACIES.replace("FA,ASDA,M1 1AE,,,100\n", "")),
      /f\.csv, value "1": expected 2 rows/,
    ],
    [
      "a code twice",
      () => pharmacies(PHARMACIES.replace("FA,", "FB,")),
      /column ods_code, value "FB": the code occurs twice/,
    ],
    [
      "no postcode",
      () => pharmacies(PHARMACIES.replace("M1 1AD", "M11AD")),
      /row 1, column postcode, value "M11AD": not a postcode/,
    ],
    [
      "half a position",
      () => practices(PRACTICES.replace("-2.1,", ",").replace(",,,,QAA", ",1,51,,QAA")),
      /half a position/,
    ],
    [
      "more hours than a week has",
      () => pharmacies(PHARMACIES.replace(",100", ",169")),
      /row 2, column hours_a_week, value "169": not the hours of a week/,
    ],
    [
      "a network that is not in the list",
      () => practices(PRACTICES.replace("U1", "U9")),
      /column pcn_code, value "A1": its network or board/,
    ],
    [
      "another number without a network",
      () => practices(PRACTICES.replace(",,,,QAA", ",,,U2,QAA")),
      /1 practices have no network/,
    ],
    [
      "a board that is not there",
      () => networks(NETWORKS.replace("QAA,1,0.5", "QZZ,1,0.5")),
      /column icb24cdh, value "QZZ"/,
    ],
    [
      "another hand running a library",
      () => libraries(LIBRARIES.replace("community run", "a club")),
      /column run_by, value "a club": not one of/,
    ],
  ])("%s stops it", (_, read, message) => {
    expect(read).toThrow(message);
  });
});

describe("names written in capitals", () => {
  it.each([
    ["NORTH STOCKTON PCN", "North Stockton PCN"],
    ["DR O'NEILL & PARTNERS", "Dr O'Neill & Partners"],
    ["EASTGATE MEDICAL GROUP, HORNSEA", "Eastgate Medical Group, Hornsea"],
    ["JAFFER'S PHARMACY", "Jaffer's Pharmacy"],
    ["THE LODGE AT ST. JOHN'S-ON-SEA", "The Lodge at St. John's-on-Sea"],
    ["SAPA 5 PCN", "Sapa 5 PCN"],
    ["Already Written (NHS)", "Already Written (NHS)"],
  ])("%s is %s", (from, to) => {
    expect(fromCapitals(from)).toBe(to);
  });
});

describe("wards by best fit", () => {
  const source = { id: "w", code: "wd24cd", name: "wd24nm", shape: /^E05\d{6}$/, count: 2 };
  const CSV = "lsoa21cd,wd24cd,wd24nm\nL2,E05000001,Ash\nL1,E05000002,Beech\nL3,E05000002,Beech\n";
  const spine = {
    lsoa: { code: [], name: [], people: Float64Array.of(10, 20, 30), msoa: Int32Array.of(4, 4, 7) },
  };
  const fit = (csv = CSV) => parseBestFit(source, "w.csv", bytes(csv), ["L1", "L2", "L3"]);
  it("share people with MSOAs, and come back through the file", async () => {
    const packed = stampFile(
      ELECTORAL_PATH,
      "0123456789ab",
      encodeElectoral({ ward: fit(), constituency: fit() }, spine),
    );
    const { ward } = await loadElectoral(() => Promise.resolve(packed));
    expect(ward.map((w) => [w.code, w.name, Array.from(w.msoa), Array.from(w.people)])).toEqual([
      ["E05000001", "Ash", [4], [20]],
      ["E05000002", "Beech", [4, 7], [10, 30]],
    ]);
  });
  it("stop at a code of another kind, and where some are missing", () => {
    expect(() => fit(CSV.replace("E05000001", "E14000001"))).toThrow(
      /row 1, column wd24cd, value "E14000001"/,
    );
    expect(() => fit(CSV.replace("E05000001,Ash", "E05000002,Beech"))).toThrow(/value "1": expected 2 areas/);
  });
});
