export type { Feature, Later } from "./feature.ts";
export { features } from "./features/index.ts";
export { type Refusal, type RenamedPlace, renamePlaces } from "./features/rename.ts";
export { filesInMemory } from "./memory-files.ts";
export type { PolicyFiles, PolicyPlace } from "./policy-files.ts";
export * from "./protocol.ts";
export * from "./requests.ts";
export { type ServerMeans, serve } from "./server.ts";
export { type DocumentView, openSession, type Session } from "./session.ts";
