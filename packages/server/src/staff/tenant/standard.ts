import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { extendablePolicies } from "../../protocol/tenant.ts";
import type { Bookcase } from "../../tenants/prepare.ts";

/** The policies that come with the server, which an operator's editor reads beside the tenant's own. */
export function standardRoute(app: Listener, standard: Bookcase["standard"]): void {
  const policies = Object.fromEntries(
    Object.entries(standard).map(([name, { pictures, ...policy }]) => {
      const written = Object.entries(pictures).map(
        ([path, bytes]) => [path, Buffer.from(bytes).toString("base64")] as const,
      );
      return [name, { ...policy, pictures: Object.fromEntries(written) }];
    }),
  );
  app.get(
    "/api/standard",
    { config: { scope: "tenant:read" }, schema: { response: answersWith(extendablePolicies) } },
    async () => ({ policies }),
  );
}
