import { createServer, type ServerHttp2Session } from "node:http2";
import type { AddressInfo } from "node:net";
import { createEndpointHandler, type Serde, service } from "@restatedev/restate-sdk";
import { connect } from "@restatedev/restate-sdk-clients";
import type { RunningRestate } from "../engine/start-restate.ts";
import { register } from "../front/registration.ts";
import type { Call } from "./next-call.ts";

/** Calls what other handlers alone may call. */
export interface Timer {
  readonly call: (space: string, call: Call) => Promise<void>;
  readonly stop: () => void;
}

const json: Serde<object> = {
  contentType: "application/json",
  serialize: (value) => new TextEncoder().encode(JSON.stringify(value)),
  deserialize: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
};

/** A service beside the hosts that calls in the place of Restate's own timers. */
export async function openTimer(restate: RunningRestate): Promise<Timer> {
  const timer = service({
    name: "timer",
    handlers: {
      call: async (
        ctx,
        { space, object, handler, key, body }: Call & { readonly space: string },
      ) => {
        ctx.genericSend({
          service: `${space}${object}`,
          method: handler,
          key,
          parameter: body,
          inputSerde: json,
        });
      },
    },
  });
  const server = createServer(createEndpointHandler({ services: [timer], logger: () => {} }));
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => sessions.add(session));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const reason = await register(restate.admin, `http://127.0.0.1:${port}`);
  if (reason !== null) throw new Error(reason);
  const ingress = connect({ url: restate.ingress });
  return {
    call: async (space, call) => {
      await ingress.serviceClient(timer).call({ ...call, space });
    },
    stop: () => {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
