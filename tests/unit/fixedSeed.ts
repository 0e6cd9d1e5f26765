import { configureGlobal } from 'fast-check';

/** The same cases in every run, so that one that fails fails again. `LIAISON_SEED=N npm run unit` looks at others. */
configureGlobal({ seed: Number(process.env.LIAISON_SEED ?? 20_000_202) });
