import { fetchBytes } from "../data";
import type { AreaMap, MapEvents, MapModel } from "../map/model";
import { createGeometryClient } from "../worker/geometry-client";

/** Whether this browser can draw with WebGL 2. The context is given back at once: a page has few. */
function hasWebGl2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

async function startFlat(container: HTMLElement, events: MapEvents): Promise<AreaMap> {
  const [{ FlatMap }, { createFlatClient }] = await Promise.all([
    import("../map/flat/flat-map"),
    import("../worker/flat/client"),
  ]);
  return new FlatMap(container, events, createFlatClient(fetchBytes));
}

const NO_MAP: AreaMap = { render: () => undefined, destroy: () => undefined };

/**
 * Loads and starts the map that this browser can draw; where a graphics card refuses it later, the map without WebGL takes its place.
 * The map stops the worker it was given when it is destroyed.
 */
export async function startMap(container: HTMLElement, events: MapEvents): Promise<AreaMap> {
  if (!hasWebGl2()) return startFlat(container, events);
  const geometry = createGeometryClient(fetchBytes);
  const { HyperlocalMap } = await import("../map/hyperlocal-map");
  let shown = NO_MAP;
  let last: MapModel | null = null;
  let gone = false;
  const flatInstead = async (): Promise<void> => {
    shown.destroy();
    shown = NO_MAP;
    container.replaceChildren();
    const flat = await startFlat(container, events);
    if (gone) flat.destroy();
    else shown = flat;
    if (last) shown.render(last);
  };
  const refused = (): void =>
    queueMicrotask(() => {
      flatInstead().catch((error: unknown) =>
        events.onFailed(error instanceof Error ? error.message : String(error), null),
      );
    });
  try {
    shown = new HyperlocalMap(container, events, geometry, refused);
  } catch {
    // Some virtual desktops offer WebGL 2 and then refuse what a map needs of it.
    geometry.stop();
    container.replaceChildren();
    return startFlat(container, events);
  }
  return {
    render: (model) => {
      last = model;
      shown.render(model);
    },
    destroy: () => {
      gone = true;
      shown.destroy();
    },
  };
}
