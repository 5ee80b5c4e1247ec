import { buildSites } from '../sites.ts';

/** The files that these tests read are those of the built site. */
export const setup = buildSites;
