export { asJavaScript, type JavaScriptText } from "./as-javascript.ts";
export { type EmittedPolicy, emitPolicy, type ModuleMeta } from "./ir-to-typescript.ts";
