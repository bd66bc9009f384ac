/**
 * What a data file says of itself, inside its own checksum: which file it is and which build of the data it belongs to. A proxy, a host or a
 * half-done deployment can answer one address with the file of another; without this, numbers of another measure would be drawn as if right.
 */
export interface Stamp {
  /** The folder under public/data ("columns"), or the name of a file that stands alone ("areas"). */
  readonly kind: string;
  /** The name in the folder ("imd25_extent", "2026-E54000008"); empty for a file that stands alone. */
  readonly id: string;
  /** The version of the whole build (Manifest.version). */
  readonly build: string;
}

/** Kind and id of the file at a path under public/data. */
export function named(path: string): Pick<Stamp, "kind" | "id"> {
  const name = path.replace(/\.[^./]+$/, "");
  const slash = name.lastIndexOf("/");
  return slash < 0 ? { kind: name, id: "" } : { kind: name.slice(0, slash), id: name.slice(slash + 1) };
}

const REMEDY =
  "None of it is shown. Try again; if it happens again, reload the page or tell whoever runs this site.";

const isText = (value: unknown): value is string => typeof value === "string";

/**
 * Throws, in words, unless a file's stamp is that of the file at `path`, and of `build` where a build is given. `stamp` is what was
 * found, of any shape.
 */
export function checkStamp(stamp: unknown, path: string, build?: string): void {
  const { kind, id, build: of } = (stamp ?? {}) as Partial<Record<keyof Stamp, unknown>>;
  if (!isText(kind) || !isText(id) || !isText(of))
    throw new Error(`The data file ${path} does not say which file it is. ${REMEDY}`);
  const expected = named(path);
  if (kind !== expected.kind || id !== expected.id)
    throw new Error(
      `Another data file (${id ? `${kind}/${id}` : kind}) came in the place of ${path}. ${REMEDY}`,
    );
  if (build !== undefined && of !== build)
    throw new Error(
      `The data file ${path} is of another build of the data (${of}) than this page (${build}), and the two must not be mixed. ${REMEDY}`,
    );
}
