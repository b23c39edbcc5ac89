'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Of a row of one line. */
const lowestRow = 41;

type Draw = (index: number, measure: (row: HTMLTableRowElement | null) => void) => ReactNode;

/**
 * The body of a long table: only the rows near the window are drawn, and space stands for the others.
 * @param keyOf must stay the same function while the lines are the same: another one makes all heights be reckoned anew
 */
export function VirtualLines({
  count,
  keyOf,
  draw,
}: {
  count: number;
  keyOf: (index: number) => string | number;
  draw: Draw;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  const scrollMargin = useTop(body);
  const usual = useRef(lowestRow);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => usual.current,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin,
  });
  useLayoutEffect(() => {
    usual.current = usualHeight(body.current) ?? lowestRow;
    virtualizer.measure();
  }, [virtualizer]);
  const rows = virtualizer.getVirtualItems();
  const before = (rows[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <tbody ref={body}>
      <Space height={before} />
      {rows.map(({ index, key }) => (
        <Row key={String(key)} index={index} draw={draw} measure={virtualizer.measureElement} />
      ))}
      <Space height={after} />
    </tbody>
  );
}

/** A row is drawn when it comes near, and not again at every step of the scrolling. */
const Row = memo(function Row({
  index,
  draw,
  measure,
}: {
  index: number;
  draw: Draw;
  measure: Parameters<Draw>[1];
}) {
  return draw(index, measure);
});

/**
 * How high most of the drawn rows are. The others are taken to be as high until they come near: each that is not makes the places of
 * all that follow be reckoned anew.
 */
function usualHeight(body: HTMLElement | null): number | undefined {
  const drawn = [...(body?.querySelectorAll('tr[data-index]') ?? [])];
  const heights = drawn.map((row) => row.getBoundingClientRect().height).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)];
}

/** Where an element begins in the page. What stands above it changes as messages come and go, and so the page's height. */
function useTop(element: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = () =>
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

/** Stands for rows that are not drawn. */
function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}
