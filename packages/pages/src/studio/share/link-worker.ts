import { openShared } from "./share-link.ts";

addEventListener("message", async ({ data }) => postMessage(await openShared(String(data))));
