import type { Person, Role } from "../protocol/person.ts";
import type { WindowKey } from "../windows/window-entries.ts";

/** Who may ask a route: everybody, a customer's window, or somebody of the staff in one of these roles. */
export type RouteScope = "anybody" | "window" | readonly Role[];

/** What an answer is, for its headers. */
export type Surface = "api" | "console" | "chat" | "widget" | "picture" | "file";

/** What a route says of itself. Without a scope it is not taken. */
export interface RouteConfig {
  readonly scope: RouteScope;
  /** Absent: `api`. */
  readonly surface?: Surface;
}

declare module "fastify" {
  interface FastifyContextConfig extends Partial<RouteConfig> {}
  interface FastifyRequest {
    /** Who is signed in; null where the route's scope asks for nobody. */
    staff: { readonly person: Person; readonly session: string } | null;
    /** Whose window it is; null where the route's scope asks for none. */
    window: (WindowKey & { readonly session: string }) | null;
  }
}
