export { naver } from "./channel.ts";
