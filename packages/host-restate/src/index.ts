export { type RestatePorts, restateConfig } from "./engine/restate-config.ts";
export { type RunningRestate, restateProgram, startRestate } from "./engine/start-restate.ts";
export { listenFault } from "./front/listen.ts";
export * from "./open-restate-host.ts";
export { type RestateFaultPoint, type RestateSetup, restateFaultPoints } from "./setup.ts";
