import { fileName } from "../../export/file-name";
import { zipOf } from "../../export/zip";
import { dayInWords, scopeLine, scopeName } from "../../readings/export/scope-words";
import { holdsOf, servicesIn } from "../../readings/services/sites-here";
import { isServiceSource, serviceEntries } from "../../readings/services/service-entries";
import type { Services } from "../../model/services";
import type { Order } from "./order";
import { boundariesOf } from "./spatial-file";

/** Makes the file of the services that stand in an order's place: one zip. */
export function makePoints(order: Order, all: Services): { readonly name: string; readonly content: Blob } {
  const { facts, geometry } = order;
  const { footprint, place, sources, version, link, checkCode, date } = facts;
  const codes = { footprint: footprint?.code ?? null, place: place?.code ?? null };
  const file = (what: string, extension: string): string =>
    fileName({ scope: scopeName(facts), ...codes, what, date, extension });
  const whole = footprint === null && place === null;
  const entries = serviceEntries({
    services: whole ? all : servicesIn(all, holdsOf(geometry, facts.answer.scope)),
    place: scopeLine(facts),
    boundaries: whole ? null : (boundariesOf({ ...order, format: "geojson" }).boundaries ?? null),
    origin: {
      ...{ version, link, checkCode, date: dayInWords(date) },
      sources: sources.filter(isServiceSource),
    },
    file,
  });
  return { name: file("services", "zip"), content: zipOf(entries) };
}
