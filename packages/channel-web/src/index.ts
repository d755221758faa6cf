export { web } from "./channel.ts";
export type * from "./wire.ts";
