import createFetch from "openapi-fetch";
import type { paths } from "../../openapi/staff.generated.d.ts";

/** What the STAFF listener answers, by path: `client.GET("/api/rooms", { params: { query: { state: "waiting" } } })`. */
export type StaffClient = ReturnType<typeof createStaffClient>;

/** A client of the STAFF listener at that address, for programs. `token`: one with the permissions that are needed. */
export function createStaffClient(origin: string, token: string) {
  return createFetch<paths>({ baseUrl: origin, headers: { Authorization: `Bearer ${token}` } });
}
