import { SERVICE_SOURCES } from "../../src/config/services";
import { ELECTORAL_PATH } from "../../src/data/electoral";
import { SERVICES_PATH } from "../../src/data/services";
import type { Electoral } from "../../src/model/electoral";
import type { Inputs, Open } from "../pipeline/inputs";
import type { Output } from "../pipeline/output";
import { parseBestFit, pcon24, wards24, type BestFit, type BestFitSource } from "../sources/best-fit";
import { electoralAreas, encodeElectoral } from "./encode-electoral";
import { encodeServices } from "./encode-services";

/** Writes practices, networks, pharmacies and libraries, and wards and constituencies, a file each; and gives the latter. */
export function writeServices(
  open: Open,
  { services, spine }: Pick<Inputs, "services" | "spine">,
  out: Output,
): Electoral {
  const rows = services.practices.length + services.pharmacies.length + services.libraries.length;
  out.put(SERVICES_PATH, encodeServices(services), rows, SERVICE_SOURCES);
  const fit = (source: BestFitSource): BestFit => {
    const { file, bytes } = open(source.id);
    return parseBestFit(source, file, bytes, spine.lsoa.code);
  };
  const fits = { ward: fit(wards24), constituency: fit(pcon24) };
  const areas = fits.ward.areas.length + fits.constituency.areas.length;
  out.put(ELECTORAL_PATH, encodeElectoral(fits, spine), areas, [
    wards24.id,
    pcon24.id,
    "lookup-lsoa21",
    "population-mid2022",
  ]);
  return { ward: electoralAreas(fits.ward, spine), constituency: electoralAreas(fits.constituency, spine) };
}
