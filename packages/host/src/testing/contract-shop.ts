export { channel, contractRevision } from "./contract-policy.ts";
export { type Rig, room, told } from "./stage.ts";
