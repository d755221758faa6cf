export { kakao } from "./channel.ts";
export { customerCommands, systemMessages } from "./system-messages.ts";
