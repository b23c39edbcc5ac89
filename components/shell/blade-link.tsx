'use client';

import { makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useSelectedLayoutSegment } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { useReadAhead } from '#components/query/use-api.ts';
import { clusterAnswer, connectionsAnswer, extensionsAnswer } from '#lib/portal/answers.ts';
import { type ClusterRef, clusterApiPath, clusterPath } from '#lib/resource-path.ts';
import type { Blade, BladeName } from './blades.ts';

const useStyles = makeStyles({
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightHero700,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  collapsed: { justifyContent: 'center', paddingInline: 0 },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      color: tokens.colorNeutralForeground1Selected,
    },
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: tokens.spacingVerticalSNudge,
      width: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

/** A page in the resource menu. Page and list are fetched when a pointer or the focus comes near, not before. */
export function BladeLink({
  cluster,
  blade,
  collapsed,
  onNavigate,
}: {
  cluster: ClusterRef;
  blade: Blade;
  collapsed: boolean;
  onNavigate: (() => void) | undefined;
}) {
  const t = useTranslations('shell.blades');
  const styles = useStyles();
  const current = useSelectedLayoutSegment() === blade.name;
  const name = t(blade.name);
  const [near, setNear] = useState(false);
  const readList = useListAhead(cluster);
  const approach = () => {
    setNear(true);
    readList(blade.name);
  };
  const link = (
    <Link
      href={clusterPath(cluster, blade.name)}
      prefetch={near}
      onPointerEnter={approach}
      onFocus={approach}
      aria-current={current ? 'page' : undefined}
      className={mergeClasses(styles.link, collapsed && styles.collapsed, current && styles.current)}
      onClick={() => onNavigate?.()}
    >
      <ServiceIcon name={blade.icon} plain={current} />
      {!collapsed && name}
    </Link>
  );
  return collapsed ? (
    <Tooltip content={name} relationship="label" positioning="after">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

/** Reads the list of a page that somebody is about to open. */
function useListAhead(cluster: ClusterRef): (blade: BladeName) => void {
  const readAhead = useReadAhead();
  return (blade) => {
    if (blade === 'overview') readAhead(clusterApiPath(cluster), clusterAnswer);
    if (blade === 'extensions') readAhead(clusterApiPath(cluster, 'extensions'), extensionsAnswer);
    if (blade === 'service-connector') readAhead(clusterApiPath(cluster, 'connections'), connectionsAnswer);
  };
}
