import type { Role } from "./person.ts";

/** What may be asked, and which roles may. Programs have tokens that name permissions one by one. */
export const permissions = {
  /** Who one is, signing out. */
  self: ["operator", "counselor", "auditor"],
  "rooms:read": ["operator", "counselor", "auditor"],
  "rooms:act": ["counselor"],
  /** Customers' words of many conversations at once. */
  "words:read": ["auditor"],
  "undelivered:settle": ["operator", "counselor"],
  "tenant:read": ["operator", "auditor"],
  "tenant:write": ["operator"],
  "access:manage": ["operator"],
  "audit:read": ["operator", "auditor"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** The name of something that may be asked. */
export type Permission = keyof typeof permissions;

/** The names of everything that may be asked. */
export const permissionNames = Object.keys(permissions) as readonly Permission[];

/** Whether one of the roles has the permission. */
export function isAllowed(permission: Permission, roles: readonly Role[]): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return roles.some((role) => allowed.includes(role));
}
