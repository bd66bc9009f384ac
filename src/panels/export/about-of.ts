import type { AboutInput } from "../../export/about";
import { aboutList } from "../../readings/export/about-list";
import type { Facts } from "./facts";
import { OWN_TITLE } from "./own-title";
import { titleOf } from "../../readings/export/scope-words";

/** The sheet that goes with every list; `ids` are the indicators in its columns, so that their sources are named. */
export const aboutOf: (facts: Facts, ids?: readonly string[]) => AboutInput = aboutList;

const publishersOf = ({ sources }: AboutInput): string =>
  [...new Set(sources.map(({ publisher }) => publisher))].join(", ");

/** The answer, its rule, the link and its source in plain sentences, for a message without markup. */
export function plainOf(facts: Facts): string {
  const about = aboutOf(facts);
  return `${about.answer}\n\n${about.rule}\n\nOpen this view: ${about.link}\nCheck code ${about.checkCode}, data version ${about.version}, ${about.date}. Sources: ${publishersOf(about)}.`;
}

/** The answer, its rule and its source in a few lines of Markdown, for a message or a paper. */
export function markdownOf(facts: Facts): string {
  const about = aboutOf(facts);
  return `**${about.answer}**\n\n${about.rule}\n\n[Open this view](${about.link}) · check code ${about.checkCode} · data version ${about.version}, ${about.date}. Sources: ${publishersOf(about)}.`;
}

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter] ?? "",
  );

/** The same as rich text. */
export function htmlOf(facts: Facts): string {
  const about = aboutOf(facts);
  return `<p><strong>${escape(about.answer)}</strong></p><p>${escape(about.rule)}</p><p><a href="${escape(about.link)}">Open this view</a> · check code ${about.checkCode} · data version ${about.version}, ${about.date}. Sources: ${escape(publishersOf(about))}.</p>`;
}

/** A snippet that shows the frame of the view in another page, under a title of one's own where there is one. */
export function embedOf(facts: Facts, own = ""): string {
  const address = new URL(facts.link);
  address.searchParams.set("v", address.searchParams.get("v") ?? "1");
  address.searchParams.set("x.frame", "embed");
  if (own !== "") address.searchParams.set(`x.${OWN_TITLE}`, own);
  return `<iframe src="${escape(address.href)}" title="${escape(own === "" ? titleOf(facts) : own)}" width="1200" height="675" style="border:0;width:100%;max-width:1200px;height:auto;aspect-ratio:16/9" loading="lazy"></iframe>`;
}
