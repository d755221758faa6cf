export { type Random, randomOf } from "./random.ts";
