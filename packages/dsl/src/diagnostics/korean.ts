export { type ParticlePair, particle } from "@annae/vocabulary";
