import styles from "./Brief.module.css";

/** A link as print: it may break anywhere but in its check code, which somebody may have to type. */
export function LinkWords({ link }: { readonly link: string }) {
  const at = link.search(/k=[^&]*$/);
  return at < 0 ? (
    link
  ) : (
    <>
      {link.slice(0, at)}
      <span className={styles.whole}>{link.slice(at)}</span>
    </>
  );
}
