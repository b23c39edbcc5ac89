'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { setCookie } from '#components/preferences/cookie.ts';
import { partFailed } from '#components/states/part-failed.tsx';
import type { ClusterRef } from '#lib/resource-path.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { collapsedMenuWidth, menuWidth, narrow, topBarHeight } from './dimensions.ts';
import { Main } from './main.tsx';
import { menuCookie } from './menu-cookie.ts';
import { OpenerButton } from './opener-button.tsx';
import { ResourceMenu } from './resource-menu.tsx';

const MenuDrawer = dynamic(
  () => import('./menu-drawer.tsx').then((module) => module.MenuDrawer).catch(partFailed),
  { ssr: false },
);

const useStyles = makeStyles({
  way: { display: 'flex', alignItems: 'center', minHeight: tokens.lineHeightHero900 },
  open: {
    display: 'none',
    [narrow]: { display: 'inline-flex', marginInlineStart: tokens.spacingHorizontalS },
  },
  columns: { display: 'flex', alignItems: 'stretch' },
  menu: {
    flexShrink: 0,
    boxSizing: 'border-box',
    position: 'sticky',
    top: topBarHeight,
    alignSelf: 'flex-start',
    width: menuWidth,
    maxHeight: `calc(100dvh - ${topBarHeight})`,
    overflowY: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXXL,
    [narrow]: { display: 'none' },
  },
  collapsed: { width: `calc(${collapsedMenuWidth} + ${tokens.spacingHorizontalS})` },
  main: {
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    minHeight: `calc(100dvh - ${topBarHeight} - ${tokens.lineHeightHero900})`,
    boxSizing: 'border-box',
    [narrow]: { borderInlineStartStyle: 'none' },
  },
});

interface Props {
  readonly cluster: ClusterRef;
  /** Whether the menu was folded when the page was asked for. */
  readonly folded: boolean;
  readonly children: ReactNode;
}

/** A cluster's pages: the menu at the left, the open page beside it. */
export function ClusterFrame({ cluster, folded, children }: Props) {
  const t = useTranslations('shell.menu');
  const styles = useStyles();
  const [collapsed, setCollapsed] = useState(folded);
  // Undefined until it is opened first: then it is loaded.
  const [drawer, setDrawer] = useState<boolean>();
  return (
    <>
      <div className={styles.way}>
        <OpenerButton
          className={styles.open}
          appearance="subtle"
          icon={<Navigation20Regular />}
          aria-label={t('open')}
          aria-expanded={drawer === true}
          onClick={() => setDrawer(true)}
        />
        <Breadcrumbs />
      </div>
      <div className={styles.columns}>
        <div className={mergeClasses(styles.menu, collapsed && styles.collapsed)}>
          <ResourceMenu
            cluster={cluster}
            collapsed={collapsed}
            onCollapse={(next) => {
              setCookie(menuCookie, next ? 'folded' : 'open');
              setCollapsed(next);
            }}
          />
        </div>
        {drawer !== undefined && (
          <MenuDrawer cluster={cluster} open={drawer} onClose={() => setDrawer(false)} />
        )}
        <Main className={styles.main}>{children}</Main>
      </div>
    </>
  );
}
