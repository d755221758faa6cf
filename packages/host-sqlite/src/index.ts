export { type Opened, openSqliteHost } from "./open-sqlite-host.ts";
export type { SqliteFault, SqliteFaultKind } from "./sqlite-fault.ts";
