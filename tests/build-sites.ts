import { buildChanged } from './sites.ts';

await buildChanged();
