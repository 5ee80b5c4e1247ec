import { useEffect, useState } from 'react';

/** How far the reader must scroll, in pixels, before a change of direction counts. */
const slack = 12;

/** Whether the bar is out of the way: the reader is scrolling down and hasn't come to the end of the page. */
export function useBarAway(): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    let turned = window.scrollY;
    const follow = () => {
      const { scrollY, innerHeight } = window;
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - slack;
      if (atEnd || scrollY < turned - slack) setAway(false);
      else if (scrollY > turned + slack) setAway(true);
      else return;
      turned = scrollY;
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, []);
  return away;
}
