// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startMap } from "../../src/app/start-map";
import type { MapEvents, MapModel } from "../../src/map/model";

const fakes = vi.hoisted(() => ({
  refuses: false,
  stopped: 0,
  did: Array.of<string>(),
  refused: (): void => undefined,
}));
/** A map that notes what is asked of it. */
const noting = vi.hoisted(
  () =>
    class {
      constructor(readonly name: string) {}
      render(model: { theme: string }) {
        fakes.did.push(`${this.name} shows ${model.theme}`);
      }
      destroy() {
        fakes.did.push(`${this.name} ends`);
      }
    },
);
vi.mock("../../src/worker/geometry-client", () => ({
  createGeometryClient: () => ({ stop: () => fakes.stopped++ }),
}));
vi.mock("../../src/worker/flat/client", () => ({ createFlatClient: () => ({}) }));
vi.mock("../../src/map/hyperlocal-map", () => ({
  HyperlocalMap: class extends noting {
    constructor(container: HTMLElement, _events: MapEvents, _boundaries: unknown, refused: () => void) {
      super("WebGL");
      fakes.refused = refused;
      container.append("half a map");
      if (fakes.refuses) throw new Error("Failed to initialize WebGL");
    }
  },
}));
vi.mock("../../src/map/flat/flat-map", () => ({
  FlatMap: class extends noting {
    constructor() {
      super("flat");
    }
  },
}));

beforeEach(() => Object.assign(fakes, { refuses: false, stopped: 0, did: [] }));
afterEach(() => vi.restoreAllMocks());

const model = (theme: "light" | "dark") => ({ theme }) as MapModel;

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
  const { map } = await started();
  map.render(model("light"));
  map.destroy();
  expect(fakes.did).toEqual(["WebGL shows light", "WebGL ends"]);
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

it("takes the flat map instead when the graphics card refuses later, with what was shown last, and once", async () => {
  offers({ getExtension: () => null });
  const { map, container } = await started();
  map.render(model("light"));
  fakes.refused();
  map.render(model("dark"));
  await vi.waitFor(() => expect(fakes.did).toContain("flat shows dark"));
  expect(fakes.did).toEqual(["WebGL shows light", "WebGL shows dark", "WebGL ends", "flat shows dark"]);
  expect(container.childNodes).toHaveLength(0);
  map.destroy();
  expect(fakes.did.at(-1)).toBe("flat ends");
});

it("leaves no map behind when the page went on while the flat one was coming", async () => {
  offers({ getExtension: () => null });
  const { map } = await started();
  fakes.refused();
  await Promise.resolve();
  map.destroy();
  await vi.waitFor(() => expect(fakes.did).toEqual(["WebGL ends", "flat ends"]));
});
