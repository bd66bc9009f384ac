import styles from "./Brief.module.css";

/** A link that can be clicked in a PDF and read on paper: it may break anywhere but in its check code, which somebody may have to type. */
export function LinkWords({ link }: { readonly link: string }) {
  const at = link.search(/k=[^&]*$/);
  return (
    <a className={styles.link} href={link} target="_blank" rel="noopener">
      {at < 0 ? link : link.slice(0, at)}
      {at < 0 ? null : <span className={styles.whole}>{link.slice(at)}</span>}
    </a>
  );
}
