'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { serviceIconName } from '#components/icons/service-icon-name.ts';
import type { IconName } from '#components/icons/shapes.tsx';
import { kindIcon, resourcePage } from '#components/kubernetes-resources/resource-link.tsx';
import { useVisuallyHidden } from '#components/states/visually-hidden.ts';
import { nodeHeight, nodeWidth, type PlacedNode } from '#lib/connections/network/network-layout.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  node: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'solid',
    outlineWidth: tokens.strokeWidthThin,
    outlineColor: tokens.colorNeutralStroke1,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThin})`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':focus-visible': { outlineWidth: tokens.strokeWidthThick, outlineColor: tokens.colorStrokeFocus2 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  faded: { opacity: 0.35 },
  text: { minWidth: 0, flexGrow: 1, display: 'flex', flexDirection: 'column' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  icon: { display: 'inline-flex', flexShrink: 0 },
  failure: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** One node of the network: icon, name, what is wrong with it; a link to its page where it has one. */
export const NetworkNodeView = memo(function NetworkNodeView({
  clusterId,
  node,
  faded,
  tabIndex,
  onFocus,
}: {
  clusterId: string;
  node: PlacedNode;
  faded: boolean;
  tabIndex: 0 | -1;
  onFocus: (id: string) => void;
}) {
  const t = useTranslations('network');
  const health = useTranslations('kubernetesResources.health');
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { kind, label, count, connection, resource, health: state } = node;
  const name = count === undefined ? label : t('many', { count, namespace: label });
  const note = node.note || t(`kinds.${kind}`);
  const bad =
    state === 'wiring' || state === 'orphan' || state === 'drift' || state === 'stale' ? state : undefined;
  const href = hrefOf();
  const content = (
    <>
      <ServiceIcon name={iconOf()} />
      <span dir="auto" className={styles.text}>
        <bdi className={mergeClasses(styles.line, styles.label)}>{name}</bdi>{' '}
        <span className={mergeClasses(styles.line, styles.note)}>{bad ? health(bad) : note}</span>
        {bad && <span className={hidden.root}> {note}</span>}
      </span>
      {bad && (
        <span
          aria-hidden="true"
          className={mergeClasses(styles.icon, bad === 'wiring' ? styles.failure : styles.warning)}
        >
          {bad === 'wiring' ? <DismissCircle16Filled /> : <Warning16Filled />}
        </span>
      )}
    </>
  );
  const shared = {
    className: mergeClasses(styles.node, faded && styles.faded),
    'data-node': node.id,
    tabIndex,
    onFocus: () => onFocus(node.id),
  };
  return (
    <foreignObject x={node.x} y={node.y} width={nodeWidth} height={nodeHeight}>
      {href === undefined ? (
        <button type="button" {...shared} style={{ border: 'none', font: 'inherit', textAlign: 'start' }}>
          {content}
        </button>
      ) : (
        <Link href={href} prefetch={false} {...shared}>
          {content}
        </Link>
      )}
    </foreignObject>
  );

  function hrefOf(): string | undefined {
    if (resource) return resourcePage(clusterId, resource);
    if (kind === 'namespace')
      return `${clusterPage(clusterId, 'kubernetes-resources')}?${new URLSearchParams({ namespace: label })}`;
    return kind === 'connection' && connection
      ? clusterPage(clusterId, 'service-connector', connection.name)
      : undefined;
  }

  function iconOf(): IconName {
    if (resource) return kindIcon(resource.kind);
    if (kind === 'target' && connection?.serviceId) return serviceIconName(connection.serviceId);
    return kind === 'workload' || kind === 'target' ? 'resource' : kind;
  }
});
