import type { ReadBytes } from "../data";

/**
 * Reads files in a worker by asking the page, which has the address, the preloads and the checks. `need` sends the question;
 * `give` takes the bytes that answer it.
 */
export function readThrough(build: string, need: (id: number, path: string) => void) {
  const waiting = new Map<string, (bytes: Uint8Array) => void>();
  return {
    readFor: (id: number): ReadBytes =>
      Object.assign(
        (path: string) =>
          new Promise<Uint8Array>((resolve) => {
            waiting.set(`${id} ${path}`, resolve);
            need(id, path);
          }),
        { build },
      ),
    give: (id: number, path: string, bytes: Uint8Array): void => {
      waiting.get(`${id} ${path}`)?.(bytes);
      waiting.delete(`${id} ${path}`);
    },
  };
}
