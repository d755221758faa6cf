export { commands } from "@annae/language-server/protocol";
export type { RunCommand } from "./code-lenses.ts";
export { type Drawing, drawn } from "./drawn.ts";
export { type Note, noteBelow } from "./note-below.ts";
export { openPolicyDesk, type PolicyDesk, type PolicyDeskOptions } from "./policy-desk.ts";
export type { WorkspacePage } from "./policy-workspace.ts";
export { calm, whenCalm } from "./when-calm.ts";
export type { MessagePost } from "./worker-transport.ts";
