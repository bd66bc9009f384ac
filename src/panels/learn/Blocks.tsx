import type { Block } from "../../readings/export/brief/block";
import styles from "./Paper.module.css";

/** The parts of a document as they stand on paper. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => {
    if (block.kind === "title") return <h1 key={at}>{block.text}</h1>;
    if (block.kind === "heading") return <h2 key={at}>{block.text}</h2>;
    if (block.kind !== "table") return <p key={at}>{block.text}</p>;
    return (
      <div key={at} className={styles.wide} tabIndex={0} role="region" aria-label={block.caption}>
        <table>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([first = "", ...rest], row) => (
              <tr key={row}>
                <th scope="row">{first}</th>
                {rest.map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  });
}
