import type { Permission } from "../protocol/permissions.ts";
import type { Person } from "../protocol/person.ts";
import type { WindowKey } from "../windows/window-entries.ts";

/** Who may ask a route: everybody, a customer's window, or whoever of the staff has the permission. */
export type RouteScope = "anybody" | "window" | Permission;

/** What an answer is, for its headers. */
export type Surface =
  | "api"
  | "console"
  | "studio"
  | "chat"
  | "widget"
  | "picture"
  | "privatePicture"
  | "file";

/** What a route says of itself. Without a scope it is not taken. */
export interface RouteConfig {
  readonly scope: RouteScope;
  /** Absent: `api`. */
  readonly surface?: Surface;
}

/** Somebody of the staff, or a program of theirs. */
export interface SignedInStaff {
  readonly person: Person;
  /** Hash of the session; null: a program has none. */
  readonly session: string | null;
  readonly may: (permission: Permission) => boolean;
}

/** A route as it was declared. */
export interface DeclaredRoute {
  readonly method: string;
  readonly url: string;
  readonly scope: RouteScope;
}

declare module "fastify" {
  interface FastifyContextConfig extends Partial<RouteConfig> {}
  interface FastifyInstance {
    /** Every route of the listener. */
    readonly declared: readonly DeclaredRoute[];
  }
  interface FastifyRequest {
    /** Who is signed in; null where the route's scope asks for nobody. */
    staff: SignedInStaff | null;
    /** Whose window it is; null where the route's scope asks for none. */
    window: (WindowKey & { readonly session: string }) | null;
  }
}
