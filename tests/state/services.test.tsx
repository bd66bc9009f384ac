// @vitest-environment jsdom
import { render, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Services } from "../../src/model/services";
import type { Loaded } from "../../src/state/resources";
import * as alone from "../../src/state/atlas";
import * as here from "../../src/state/services";

vi.mock("../../src/data", async (original) => ({
  ...(await original<object>()),
  loadServices: () =>
    Promise.resolve({ practices: [], networks: [], pharmacies: [], libraries: [] } satisfies Services),
}));
vi.mock("../../src/state/atlas", async (original) => ({
  ...(await original<object>()),
  useAreas: () => ({ lon: new Float64Array(2), lat: new Float64Array(2) }),
}));

it("the services alone and those with their networks are each what they are, whichever a person opens first", async () => {
  let plan: Loaded<Services> = { status: "loading" };
  let profile: Loaded<here.ServicesHere> = { status: "loading" };
  function Both() {
    plan = alone.useServices();
    profile = here.useServices();
    return null;
  }
  render(<Both />);
  await waitFor(() => {
    expect(plan).toMatchObject({ status: "ready", value: { networks: [] } });
    expect(profile).toMatchObject({ status: "ready", value: { services: { networks: [] } } });
  });
});
