import { catalogueOf, SHIPPED } from "../config/catalogue";
import { notInOneFile } from "../config/not-in-one-file";
import { ONE_FILE } from "../data";
import type { Catalogue } from "../model/catalogue";
import { livingSite } from "./page-address";

/** The shipped indicators that this page has: all of them, but in a page of one file. */
export const SHIPPED_HERE: Catalogue = ONE_FILE
  ? catalogueOf(SHIPPED.indicators.filter(({ id }) => !notInOneFile(id)))
  : SHIPPED;

/** What a shipped measure is called that this page leaves out, and where it can be had, as a part of a sentence; null for any other id. */
export function sayNotHere(id: string): string | null {
  const name = SHIPPED_HERE.find(id) ? undefined : SHIPPED.find(id)?.name;
  if (name === undefined) return null;
  const site = livingSite();
  return `the measure “${name}”, which is not in this file; the site that is kept up to date has it${site === null ? "" : ` (${site})`}`;
}
