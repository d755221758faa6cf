export { kakao } from "./channel.ts";
