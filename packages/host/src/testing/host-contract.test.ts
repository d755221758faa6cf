import { describe } from "vitest";
import { hostContract } from "./host-contract.ts";
import { memoryRig } from "./memory-rig.ts";
import { telemetryContract } from "./telemetry.ts";

hostContract("a host in memory", memoryRig);
describe("a host in memory", () => telemetryContract(memoryRig));
