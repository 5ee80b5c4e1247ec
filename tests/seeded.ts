import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a run tells of the code alone. `SEED=1 npx vitest …` tries
 * them on others.
 */
fc.configureGlobal({ seed: Number(import.meta.env.SEED ?? 20_230_302) });

export { fc };
