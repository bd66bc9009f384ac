import { LISTS_OF, PUBLISHERS } from "../../config/additions";
import { SERVICES } from "../../config/services";
import type { MarkWords } from "../../model/additions";
import type { Library, Pharmacy, Practice, ServiceKind, Services, Site } from "../../model/services";
import { capital } from "../../words/capital";
import { count } from "../../words/format";
import { sayLibrary } from "../services/say-library";

/** "GP practice, M8 4HJ, October 2025" and the lines about it, with who publishes the list. */
function words(kind: ServiceKind, { name, postcode }: Site, lines: readonly string[]): MarkWords {
  const { one, date } = SERVICES[kind];
  return [name, `${capital(one)}, ${postcode}, ${date}`, ...lines, `Source: ${PUBLISHERS[kind]}`];
}

/** What a note says of a practice. Its figures are of the people on its list, never of the area it stands in. */
export function sayPractice(practice: Practice, networks: Services["networks"]): MarkWords {
  const network = networks[practice.network];
  const { registered } = practice;
  return words("practice", practice, [
    network ? `Network: ${network.name}` : "In no network",
    Number.isNaN(registered)
      ? `Not in the ${LISTS_OF}: the size of its list is not known here`
      : `${count(Math.round(registered))} people on its list (${LISTS_OF}), who live in many areas`,
  ]);
}

/** What a note says of a pharmacy. */
export const sayPharmacy = (pharmacy: Pharmacy): MarkWords =>
  words("pharmacy", pharmacy, [`Open ${sayHours(pharmacy.hours)} a week by its contract`]);

/** What a note says of a library: whose it is, who runs it, and what shares its building. */
export function sayLibraryMark(library: Library): MarkWords {
  const { service, hours } = library;
  return words("library", library, [
    `Library service: ${service}; ${sayLibrary(library)}`,
    ...(Number.isNaN(hours) ? [] : [`Open ${sayHours(hours)} a week`]),
  ]);
}

/** "40.5 hours". */
export const sayHours = (hours: number): string => `${Number(hours.toFixed(1))} hours`;

/** What a note says of a mark that stands for several. */
export function sayMany(kind: ServiceKind, sites: number): MarkWords {
  const { many, date } = SERVICES[kind];
  return [`${count(sites)} ${many}`, `${date}. Press to come nearer and tell them apart.`];
}
