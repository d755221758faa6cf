export { terminal } from "./channel.ts";
