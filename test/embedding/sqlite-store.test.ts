import { DatabaseSync } from "node:sqlite";
import { storeContract } from "@annae/runtime/store-contract";
import { sqliteStore } from "./sqlite-store.ts";

storeContract("a store in a database keeps the contract of a store", () =>
  sqliteStore(new DatabaseSync(":memory:")),
);
