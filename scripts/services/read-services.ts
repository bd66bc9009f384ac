import type { Area } from "../../src/model/area";
import type { Services } from "../../src/model/services";
import type { Open } from "../pipeline/inputs";
import { LIBRARIES, parseLibraries } from "../sources/libraries";
import { parsePharmacies, PHARMACIES } from "../sources/pharmacies";
import { parseNetworks, parsePractices, PRACTICES } from "../sources/practices";

/** Reads and checks practices, networks, pharmacies and libraries. `icb24s` are the boards of 2024. */
export function readServices(open: Open, icb24s: readonly Area[]): Services {
  const networks = parseNetworks(open("pcns-oct2025"), icb24s, PRACTICES.networks);
  const [pharmacies, libraries] = [open("pharmacies-dec2023"), open("libraries2023")];
  return {
    networks,
    practices: parsePractices(
      open("gp-practices-oct2025"),
      open("gp-practices"),
      networks,
      icb24s,
      PRACTICES,
    ),
    pharmacies: parsePharmacies(pharmacies.file, pharmacies.bytes, PHARMACIES),
    libraries: parseLibraries(libraries.file, libraries.bytes, LIBRARIES),
  };
}
