'use client';

import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ZoomFit20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAzureEnds } from '#components/connections/connection-queries.ts';
import { networkGraph } from '#lib/connections/network/network-graph.ts';
import { layOut, nodeHeight, nodeWidth, type PlacedNode } from '#lib/connections/network/network-layout.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { NetworkNodeView } from './network-node.tsx';
import { nextNode } from './next-node.ts';
import { useInView } from './use-in-view.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3 },
  scroll: { overflow: 'auto', maxHeight: '75vh', padding: tokens.spacingHorizontalS },
  edge: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: tokens.strokeWidthThin,
  },
  broken: {
    stroke: tokens.colorStatusDangerBorder2,
    strokeDasharray: '6 4',
    strokeWidth: tokens.strokeWidthThick,
  },
  near: { stroke: tokens.colorBrandStroke1, strokeWidth: tokens.strokeWidthThick },
  faded: { opacity: 0.15 },
});

const zooms = [0.4, 0.6, 0.8, 1, 1.25, 1.5];

/**
 * What uses which connection, as a graph: from workloads at the left to Azure at the right. It scrolls like any page, so nothing has
 * to be dragged; the arrow keys go from node to node. The list shows the same, with the same filters.
 */
export function NetworkView({ clusterId, views }: { clusterId: string; views: readonly ResourceView[] }) {
  const t = useTranslations('network');
  const styles = useStyles();
  const ends = useAzureEnds(clusterId).data;
  const graph = useMemo(() => networkGraph(views, ends), [views, ends]);
  const { nodes, width, height } = useMemo(() => layOut(graph), [graph]);
  const places = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const [focused, setFocused] = useState<string>();
  const [zoom, setZoom] = useState(1);
  const drawing = useRef<SVGSVGElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const { inView, reveal } = useInView(scroll, zoom);
  const near = useMemo(() => {
    if (focused === undefined) return undefined;
    const ends = graph.edges.flatMap(({ from, to }) =>
      from === focused || to === focused ? [from, to] : [],
    );
    return new Set([focused, ...ends]);
  }, [graph, focused]);
  const home = focused !== undefined && places.has(focused) ? focused : nodes[0]?.id;
  const step = (by: 1 | -1) =>
    setZoom((now) => (by > 0 ? zooms.find((one) => one > now) : zooms.findLast((one) => one < now)) ?? now);
  const fit = useCallback(
    () => setZoom(Math.min(1, Math.max(0.7, ((scroll.current?.clientWidth ?? width) - 24) / width))),
    [width],
  );
  // At first the way to Azure is seen whole, where there is room for it.
  useLayoutEffect(fit, [fit]);
  const move = (event: KeyboardEvent) => {
    if (event.key === '+') step(1);
    else if (event.key === '-') step(-1);
    const next = focused && nextNode(event.key, focused, nodes, graph.edges);
    if (!next) return;
    event.preventDefault();
    const place = places.get(next);
    // What is out of sight is not drawn, so it comes into sight before it can be focused.
    if (place) flushSync(() => reveal(place));
    drawing.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ZoomIn20Regular />}
          aria-label={t('zoomIn')}
          onClick={() => step(1)}
        />
        <Button
          appearance="subtle"
          icon={<ZoomOut20Regular />}
          aria-label={t('zoomOut')}
          onClick={() => step(-1)}
        />
        <Button appearance="subtle" icon={<ZoomFit20Regular />} aria-label={t('fit')} onClick={fit} />
        <Text size={200} className={styles.hint}>
          {t(graph.simplified ? 'simplified' : 'hint')}
        </Text>
      </div>
      <div ref={scroll} dir="ltr" className={styles.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose nodes are links, which no element stands for */}
        <svg
          ref={drawing}
          role="group"
          aria-label={t('title')}
          viewBox={`0 0 ${width} ${height}`}
          width={width * zoom}
          height={height * zoom}
          onKeyDown={move}
          onBlur={() => setFocused(undefined)}
        >
          {graph.edges.map(({ from, to, broken }) => {
            const [start, end] = [places.get(from), places.get(to)];
            const lit = near !== undefined && (from === focused || to === focused);
            return (
              start &&
              end &&
              (inView(start) || inView(end)) && (
                <path
                  key={`${from} ${to}`}
                  d={curve(start, end)}
                  className={mergeClasses(
                    styles.edge,
                    lit && styles.near,
                    broken && styles.broken,
                    near && !lit && styles.faded,
                  )}
                />
              )
            );
          })}
          {nodes
            .filter((node) => node.id === home || inView(node))
            .map((node) => (
              <NetworkNodeView
                key={node.id}
                clusterId={clusterId}
                node={node}
                faded={near !== undefined && !near.has(node.id)}
                tabIndex={node.id === home ? 0 : -1}
                onFocus={setFocused}
              />
            ))}
        </svg>
      </div>
    </div>
  );
}

/** From the right side of one node to the left side of another. */
function curve(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1, x2, y2] = [from.x + nodeWidth, from.y + nodeHeight / 2, to.x, to.y + nodeHeight / 2];
  const bend = Math.max(30, (x2 - x1) / 2);
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`;
}
