import { readFileSync } from 'node:fs';
import { adoptTexts } from '#article/adopt/adopt-texts.ts';
const bytes = readFileSync(process.argv[2]);
const c=process.cpuUsage(); const t=performance.now(); let n=0; let max=0; let heap=0;
const g=adoptTexts(bytes,{fileName:'x'}); let s=g.next();
for(;!s.done;s=g.next()){ n++; const m=process.memoryUsage(); max=Math.max(max,m.rss); heap=Math.max(heap,m.heapUsed);}
const u=process.cpuUsage(c);
console.log(n,'wall',Math.round(performance.now()-t),'cpu',Math.round((u.user+u.system)/1000),'rss max',Math.round(max/1e6),'heap max',Math.round(heap/1e6), JSON.stringify(s.value).slice(0,100));
