export { chatsText } from "./chats-text.ts";
export {
  type Backdrop,
  decisionJson,
  type FoundDecision,
  type LogReport,
} from "./log-report.ts";
