import type { ReactNode } from "react";
import { ONE_FILE, placeOf } from "../../data";
import type { ManifestFile } from "../../model/manifest";
import { livingSite } from "../../state/page-address";

/** A file to download: from this site, or a table from the site that a page of one file comes from. Where it cannot be had, its name alone. */
export function FileLink({
  file,
  as,
  children,
}: {
  readonly file: ManifestFile;
  readonly as?: string;
  readonly children: ReactNode;
}) {
  const site = ONE_FILE ? livingSite() : import.meta.env.BASE_URL;
  if (site === null || (ONE_FILE && !file.path.startsWith("download/"))) return <>{children}</>;
  return (
    <a href={`${site}${placeOf(file)}`} download={as ?? true}>
      {children}
    </a>
  );
}
