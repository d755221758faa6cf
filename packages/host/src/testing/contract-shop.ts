export { channel, contractRevision } from "./contract-policy.ts";
export { httpPlatformTransport } from "./http-platform.ts";
export { room, told } from "./stage.ts";
