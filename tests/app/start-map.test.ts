// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startMap } from "../../src/app/start-map";
import type { MapEvents } from "../../src/map/model";

const fakes = vi.hoisted(() => ({ refuses: false, stopped: 0 }));
vi.mock("../../src/worker/geometry-client", () => ({
  createGeometryClient: () => ({ stop: () => fakes.stopped++ }),
}));
vi.mock("../../src/worker/flat/client", () => ({ createFlatClient: () => ({}) }));
vi.mock("../../src/map/hyperlocal-map", () => ({
  HyperlocalMap: class {
    readonly name = "WebGL";
    constructor(container: HTMLElement) {
      container.append("half a map");
      if (fakes.refuses) throw new Error("Failed to initialize WebGL");
    }
  },
}));
vi.mock("../../src/map/flat/flat-map", () => ({
  FlatMap: class {
    readonly name = "flat";
  },
}));

beforeEach(() => Object.assign(fakes, { refuses: false, stopped: 0 }));
afterEach(() => vi.restoreAllMocks());

const offers = (context: object | null): unknown =>
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context as RenderingContext);

async function started() {
  const container = document.createElement("div");
  const onFailed = vi.fn();
  const map = await startMap(container, { onFailed } as unknown as MapEvents);
  expect(onFailed).not.toHaveBeenCalled();
  return { map, container };
}

it("starts the map that WebGL 2 draws where there is WebGL 2", async () => {
  offers({ getExtension: () => null });
  expect((await started()).map).toMatchObject({ name: "WebGL" });
});

it("starts the flat map without WebGL 2", async () => {
  offers(null);
  expect((await started()).map).toMatchObject({ name: "flat" });
});

it("starts the flat map where WebGL 2 is offered and then refused, and leaves nothing of the other", async () => {
  offers({ getExtension: () => null });
  fakes.refuses = true;
  const { map, container } = await started();
  expect(map).toMatchObject({ name: "flat" });
  expect(container.childNodes).toHaveLength(0);
  expect(fakes.stopped).toBe(1);
});
