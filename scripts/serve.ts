/** `npm start`: builds the app and serves it on localhost. PORT and HOST choose where; a busy 4173 moves on to a free port; FRAME_ANCESTORS who may frame the page. */
import { build } from "vite";
import { serveFolder, type Served } from "./server";

const chosen = process.env.PORT;
const host = process.env.HOST ?? "127.0.0.1";
const ancestors = process.env.FRAME_ANCESTORS;

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT is "${text}": it must be a whole number from 0 to 65535.`);
}

const busy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

async function serve(): Promise<Served> {
  const port = portOf(chosen ?? "4173");
  try {
    return await serveFolder({ folder: "dist", port, host, ancestors });
  } catch (error) {
    if (!busy(error)) throw error;
    if (chosen !== undefined)
      throw new Error(`Port ${port} is in use: stop what uses it or choose another PORT.`);
    return serveFolder({ folder: "dist", port: 0, host, ancestors });
  }
}

try {
  await build({ logLevel: "warn" });
  const { url, close } = await serve();
  console.log(`Hyperlocal is at ${url} (Ctrl+C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => void close().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
