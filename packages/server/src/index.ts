export * from "./start-server.ts";
export * from "./telemetry/instruments.ts";
export { readPolicyFolder } from "./tenants/read-policy-folder.ts";
export type { FilesOfPolicy, TenantSetup } from "./tenants/tenant-setup.ts";
