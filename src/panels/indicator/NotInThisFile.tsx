import { livingSite } from "../../state/page-address";

/** In a page of one file: which measures it leaves out, and where they can be had. */
export function NotInThisFile({ className }: { readonly className?: string | undefined }) {
  const site = livingSite();
  return (
    <p className={className}>
      Not in this file: households by number of deprivation dimensions, 2011 and 2021, none to all four.{" "}
      {site === null ? (
        "The website that this file was made from"
      ) : (
        <a href={site}>The site that is kept up to date</a>
      )}{" "}
      has them.
    </p>
  );
}
