'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Logo } from '#components/icons/logo.tsx';
import { NotificationsButton } from '#components/notifications/notifications-button.tsx';
import { AccountMenu } from './account-menu.tsx';
import { narrow, topBarHeight } from './dimensions.ts';
import { Search } from './search.tsx';
import { SettingsMenu } from './settings-menu.tsx';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: tokens.zIndexOverlay,
    boxSizing: 'border-box',
    height: topBarHeight,
    display: 'grid',
    gridTemplateColumns: '1fr minmax(0, 40rem) 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    [narrow]: {
      gridTemplateColumns: '1fr auto auto',
      columnGap: 0,
      paddingInlineEnd: tokens.spacingHorizontalXS,
    },
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  name: {
    justifySelf: 'start',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: 'inherit',
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForegroundOnBrand}` },
  },
  tools: {
    justifySelf: 'end',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
});

/** The bar at the top of every page. */
export function TopBar() {
  const t = useTranslations('shell');
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.name}>
        <Logo />
        {t('product')}
      </Link>
      <Search />
      <div className={styles.tools}>
        <NotificationsButton />
        <SettingsMenu />
        <AccountMenu />
      </div>
    </header>
  );
}
