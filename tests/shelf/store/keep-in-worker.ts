import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { sampleSource, sampleText } from './sample-text.ts';

// What opens a file does it beside the page: there is neither a window nor a document here.
const source = await sampleSource();
const store = openShelfStore('probe.shelf');
const outcome = await store.keep(source, [sampleText(source)]);
store.close();
// What was kept is read in the store itself.
postMessage({ ok: outcome.ok });
