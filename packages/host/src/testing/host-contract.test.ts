import { hostContract } from "./host-contract.ts";
import { memoryRig } from "./memory-rig.ts";

hostContract("a host in memory", memoryRig);
