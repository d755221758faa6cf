import { connect } from "node:http2";
import { expect, test } from "vitest";
import { openRestateHost } from "../open-restate-host.ts";

/** Nobody listens there. */
const nowhere = {
  ingress: "http://127.0.0.1:1",
  admin: "http://127.0.0.1:1",
  channels: [],
  transports: {},
};
/** Some key of Restate's, as it prints it when it starts. */
const key = "publickeyv1_w7YHemBctH5Ck2nQRQ47iBBqhNHy4FV7t2Usbye2A6f";

test("R2: a server that others reach does not start without Restate's key", async () => {
  const opened = await openRestateHost({ ...nowhere, port: 0, bind: "0.0.0.0" });
  expect(opened).toMatchObject({ ok: false, fault: { kind: "unguarded" } });
});

test("R2: with the key, what Restate has not signed is refused, and nothing happens", async () => {
  const opened = await openRestateHost({ ...nowhere, port: 0, identityKeys: [key] });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const session = connect(`http://127.0.0.1:${opened.host.port}`);
  const status = await new Promise((resolve) => {
    const path = "/1/invoke/annae.conversation/take";
    const request = session.request({ ":method": "POST", ":path": path });
    request.on("response", (headers) => resolve(headers[":status"]));
    request.end("{}");
  });
  expect(status).toBe(401);
  session.destroy();
  await opened.host.stop();
});
