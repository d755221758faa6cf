import { bookstore, openServer, staffOf } from "@annae/server/testing";

// node serve-here.ts http://127.0.0.1:40123
const [origin = ""] = process.argv.slice(2);
const server = await openServer({
  platforms: { naver: origin },
  keys: () => ({ authorization: "ct_load" }),
});
const hook = await server.hookAddress("bookstore", "naver");
const link = await server.signInLink(staffOf(bookstore, { roles: ["auditor"], counselor: null }));
console.log(JSON.stringify({ staff: server.staff, hook, secret: link.split("#")[1] }));
process.once("SIGTERM", () => void server.close());
