'use client';

import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { nodeHeight, nodeWidth, type PlacedNode } from '#lib/connections/network/network-layout.ts';

/** What is drawn beyond what is seen, so that a little scrolling shows no gap. In units of the drawing. */
const margin = 400;

type Place = Pick<PlacedNode, 'x' | 'y'>;

/**
 * Which nodes of a drawing are to be drawn: those in the part of it that is scrolled to, and somewhat beyond.
 * @param zoom pixels for each unit of the drawing
 */
export function useInView(scroll: RefObject<HTMLElement | null>, zoom: number) {
  const [seen, setSeen] = useState({ left: 0, top: 0, right: 2_000, bottom: 1_200 });
  const look = useCallback(() => {
    const element = scroll.current;
    if (!element) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const grid = (value: number) => Math.round(value / zoom / (margin / 2)) * (margin / 2);
    const next = {
      left: grid(scrollLeft),
      top: grid(scrollTop),
      right: grid(scrollLeft + clientWidth),
      bottom: grid(scrollTop + clientHeight),
    };
    // Drawn anew only when the view has moved by a good part of the margin.
    setSeen((now) => (Object.values(now).join() === Object.values(next).join() ? now : next));
  }, [scroll, zoom]);
  useLayoutEffect(() => {
    look();
    const element = scroll.current;
    if (!element) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [look, scroll]);
  return {
    inView: ({ x, y }: Place): boolean =>
      x + nodeWidth > seen.left - margin &&
      x < seen.right + margin &&
      y + nodeHeight > seen.top - margin &&
      y < seen.bottom + margin,
    /** Scrolls just as far as it takes to see a node. */
    reveal({ x, y }: Place): void {
      const element = scroll.current;
      if (!element) return;
      const into = (from: number, size: number, start: number, room: number) =>
        Math.max(Math.min(start, from), from + size - room);
      element.scrollLeft = into(x * zoom, nodeWidth * zoom, element.scrollLeft, element.clientWidth);
      element.scrollTop = into(y * zoom, nodeHeight * zoom, element.scrollTop, element.clientHeight);
      look();
    },
  };
}
