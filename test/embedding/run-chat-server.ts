import { readFileSync } from "node:fs";
import { serve, shopRevision } from "./chat-server.ts";

// node run-chat-server.ts shop.rules shop.db
const [policy = "", file = ""] = process.argv.slice(2);
const settings = { timezone: "Asia/Seoul" };
const revision = shopRevision(readFileSync(policy, "utf8"), settings, [
  { id: "kim", name: "김해피" },
]);
console.log("policy" in revision ? await serve(file, revision) : revision.join("\n"));
