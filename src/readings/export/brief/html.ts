import type { Block } from "./block";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as HTML shows it. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? "");

/** Reads like the app's own pages, on a screen and on paper. Nothing is loaded. */
const STYLE =
  "body{font:15px/1.5 system-ui,'Segoe UI',Arial,sans-serif;color:#14212b;background:#fff;max-width:72em;margin:2em auto;padding:0 1em}" +
  "h1{font-size:1.6em;line-height:1.2}h2{font-size:1.15em;margin-top:1.6em}.wide{overflow-x:auto;position:relative}" +
  "table{border-collapse:collapse;width:100%;font-size:.9em}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}" +
  "th,td{text-align:right;vertical-align:top;padding:4px 8px;border-bottom:1px solid #c5d0d8}th:first-child,.words{text-align:left}th[scope=row]{font-weight:500}" +
  "a{color:#0b5394}thead{display:table-header-group}tr{break-inside:avoid}h1,h2,h3{break-after:avoid}@media print{body{margin:0;font-size:10pt}}" +
  // By night as the app is, on a screen alone: paper is white.
  "@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark}body{color:#e8edf1;background:#141c23}th,td{border-color:#3d4c58}a{color:#8fc3f5}}";

/** A page of its own around some content that is HTML already: without a script, without a request, in the style of the briefs. */
export const htmlPage = (title: string, content: string): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;

/** Numbers, in the words of our tables, stand to the right; all else to the left. */
const side = (text: string): string =>
  /^[\d\u2212\u2013.,%\u00a3ex+[\]\s-]*$/.test(text) ? "" : ' class="words"';

/** A table as HTML: the first cell of each row heads it; a column stands as its first cell does. */
function tableHtml({ caption, heads, rows }: Extract<Block, { kind: "table" }>): string {
  const head = heads.map(
    (text, at) => `<th scope="col"${side(rows[0]?.[at] ?? "")}>${escapeHtml(text)}</th>`,
  );
  const body = rows.map(([first = "", ...rest]) => {
    const cells = rest.map((text) => `<td${side(text)}>${escapeHtml(text)}</td>`);
    return `<tr><th scope="row">${escapeHtml(first)}</th>${cells.join("")}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

const TAG = { title: "h1", heading: "h2", text: "p" } as const;

/** The parts of a brief as a page that opens by a double click and prints. `picture`: HTML that stands before the first heading. */
export function briefHtml(blocks: readonly Block[], picture = ""): string {
  const title = blocks.find((block) => block.kind === "title");
  const first = blocks.findIndex((block) => block.kind === "heading");
  const content = blocks.map((block, at) => {
    const before = at === first ? picture : "";
    return block.kind === "table"
      ? before + tableHtml(block)
      : `${before}<${TAG[block.kind]}>${escapeHtml(block.text)}</${TAG[block.kind]}>`;
  });
  return htmlPage(title?.kind === "title" ? title.text : "Brief", content.join("\n"));
}
