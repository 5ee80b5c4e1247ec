import { useRef } from 'react';
import { articleElement } from '#reader/place/text-elements.ts';
import style from '#reader/text/ProgressLine.later.module.css';
import { useListening } from '#ui/use-listening.ts';

/** How much of the article has gone by, from 0 at its first line to 1 where its end is in the window. */
function partRead(article: Element): number {
  const { top, height } = article.getBoundingClientRect();
  const way = height - window.innerHeight;
  return way > 0 ? Math.min(1, Math.max(0, -top / way)) : 1;
}

/** The line that shows how far the article is read, where a browser can't draw it by style alone. */
export function ProgressLine() {
  const line = useRef<HTMLDivElement>(null);
  const isNeeded = !CSS.supports('animation-timeline: --read');
  useListening(
    (signal) => {
      const article = articleElement();
      if (!isNeeded || !article) return;
      const draw = () => line.current?.style.setProperty('transform', `scaleX(${partRead(article)})`);
      draw();
      const options = { passive: true, signal };
      for (const type of ['scroll', 'resize']) window.addEventListener(type, draw, options);
    },
    [isNeeded],
  );
  return isNeeded && <div ref={line} className={style.line} />;
}
