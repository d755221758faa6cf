export * from "./entry.ts";
export * from "./live.ts";
export * from "./names.ts";
export * from "./person.ts";
export * from "./problem.ts";
export * from "./room.ts";
export * from "./staff.ts";
export * from "./window.ts";
