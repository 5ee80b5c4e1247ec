import { buildSites } from './sites.ts';

await buildSites();
