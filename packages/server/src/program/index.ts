export { exposureFaults } from "../hosting/exposure.ts";
export { serverConfig } from "./config.ts";
export { endings, type ProgramVoice, type Ran, runServer } from "./run-server.ts";
