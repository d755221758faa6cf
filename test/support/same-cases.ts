import fc from "fast-check";

/** Random tests try the same cases at each run, so that a run that failed fails again; `npm run evidence` draws others and says by which seed. */
fc.configureGlobal({ seed: Number(process.env.ANNAE_SEED ?? 20_261_126) });
