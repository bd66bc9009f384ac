import { readHead, withHead, type PackHead } from "./pack";
import { crc32 } from "./sealed-json";

/** Where a block that a thin pack leaves out stands: in the pack of another path, under a name of its own. */
interface Elsewhere {
  readonly path: string;
  readonly block: string;
}

/** The head of a thin pack: `elsewhere` by the name of a block whose bytes are not in it. */
interface ThinHead extends PackHead {
  readonly elsewhere?: Readonly<Record<string, Elsewhere>>;
}

/** Blocks shorter than this are not worth a reference. */
const LEAST = 64;

/** The bytes of the blocks that a pack holds itself, by name, in their order. */
function partsOf(thin: Uint8Array): {
  readonly head: ThinHead;
  readonly parts: ReadonlyMap<string, Uint8Array>;
} {
  const { head, rest }: { readonly head: ThinHead; readonly rest: Uint8Array } = readHead(thin);
  const parts = new Map<string, Uint8Array>();
  let at = 0;
  for (const { name, bytes } of head.blocks) {
    if (head.elsewhere?.[name]) continue;
    parts.set(name, rest.subarray(at, at + bytes));
    at += bytes;
  }
  return { head, parts };
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * Thins packs one after the other: a block that an earlier pack holds already is left out, with where it stands. Columns of one base share
 * it (households, residents of an age), a sixth of all bytes. `fullPack` gives the same bytes again.
 */
export function thinner(): (path: string, pack: Uint8Array) => Uint8Array {
  const known = new Map<string, { readonly at: Elsewhere; readonly bytes: Uint8Array }>();
  return (path, pack) => {
    const { head, parts } = partsOf(pack);
    const elsewhere: Record<string, Elsewhere> = {};
    const kept: Uint8Array[] = [];
    for (const [name, bytes] of parts) {
      const key = `${bytes.length} ${crc32(bytes)}`;
      const earlier = bytes.length < LEAST ? undefined : known.get(key);
      if (earlier && same(earlier.bytes, bytes)) elsewhere[name] = earlier.at;
      else {
        kept.push(bytes);
        if (!earlier) known.set(key, { at: { path, block: name }, bytes });
      }
    }
    return kept.length === parts.size ? pack : withHead({ ...head, elsewhere }, kept);
  };
}

/**
 * The whole pack of a thin one. `thinAt` gives the thin pack of another path. Throws where a block is not where the head says.
 */
export async function fullPack(
  thin: Uint8Array,
  thinAt: (path: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { head, parts } = partsOf(thin);
  const { elsewhere, ...own } = head;
  if (!elsewhere) return thin;
  const all = head.blocks.map(async ({ name }) => {
    const from = elsewhere[name];
    const bytes = from ? partsOf(await thinAt(from.path)).parts.get(from.block) : parts.get(name);
    if (!bytes) throw new Error(`Block "${name}" is not where the head says.`);
    return bytes;
  });
  return withHead(own, await Promise.all(all));
}
