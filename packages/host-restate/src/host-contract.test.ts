import { telemetryContract } from "@annae/host/telemetry-contract";
import { hostContract } from "@annae/host/testing";
import { afterAll, beforeAll, describe, vi } from "vitest";
import { deaths } from "./testing/deaths.ts";
import { outages } from "./testing/outages.ts";
import { restateForTests } from "./testing/restate-for-tests.ts";
import { type Ground, groundFor, restateRig } from "./testing/restate-rig.ts";

// On a busy machine Restate takes its time; whatever is waited for here ends by itself and says what has not come.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let ground: Ground | null = null;

beforeAll(async () => {
  ground = await groundFor(await restateForTests());
});
afterAll(() => ground?.end());

function started(): Ground {
  if (ground === null) throw new Error("Restate has not started");
  return ground;
}

/** The rest of it is for `npm run host-contract`: servers take their time. */
const whole = process.env.HOST_CONTRACT === "whole";
const name = "a host on Restate";
const rig = () => restateRig(started());
if (whole) hostContract(name, rig);
else hostContract(name, rig, ["properties"]);
describe(name, () => {
  telemetryContract(rig);
  describe("deaths", () => deaths(started));
  if (whole) describe("outages", outages);
});
