'use client';

import {
  Button,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { PanelLeftContract20Regular, PanelLeftExpand20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ClusterRef } from '#lib/resource-path.ts';
import { BladeLink } from './blade-link.tsx';
import { bladeGroups } from './blades.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  folded: { justifyContent: 'center' },
  filter: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    paddingInline: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXS,
  },
  divider: {
    marginBlock: tokens.spacingVerticalS,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
  nothing: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

export interface ResourceMenuProps {
  readonly cluster: ClusterRef;
  readonly collapsed?: boolean;
  /** Folds the menu to its icons and back; left out where it cannot be folded. */
  readonly onCollapse?: (collapsed: boolean) => void;
  /** Called when a page was chosen. */
  readonly onNavigate?: () => void;
}

/** The pages of a cluster, in groups, with a filter of its own. */
export function ResourceMenu({ cluster, collapsed = false, onCollapse, onNavigate }: ResourceMenuProps) {
  const t = useTranslations('shell');
  const commands = useTranslations('commands');
  const styles = useStyles();
  const [text, setText] = useState('');
  const groups = bladeGroups
    .map(({ name, blades }) => ({
      name,
      blades: blades.filter((blade) =>
        t(`blades.${blade.name}`).toLowerCase().includes(text.trim().toLowerCase()),
      ),
    }))
    .filter(({ blades }) => blades.length > 0);
  return (
    <nav aria-label={t('menu.label', { cluster: cluster.cluster })}>
      <div className={mergeClasses(styles.head, collapsed && styles.folded)}>
        {!collapsed && (
          <SearchBox
            size="small"
            className={styles.filter}
            aria-label={t('menu.filter')}
            placeholder={t('menu.filter')}
            dismiss={{ 'aria-label': commands('clear') }}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        )}
        {onCollapse && (
          <Button
            appearance="subtle"
            size="small"
            aria-label={t(collapsed ? 'menu.expand' : 'menu.collapse')}
            aria-expanded={!collapsed}
            icon={collapsed ? <PanelLeftExpand20Regular /> : <PanelLeftContract20Regular />}
            onClick={() => onCollapse(!collapsed)}
          />
        )}
      </div>
      {groups.map(({ name, blades }) => (
        <section key={name} aria-label={t(`menu.groups.${name}`)}>
          {name !== 'overview' && !collapsed && (
            <Caption1Strong className={styles.heading} aria-hidden="true">
              {t(`menu.groups.${name}`)}
            </Caption1Strong>
          )}
          {name !== 'overview' && collapsed && <div className={styles.divider} />}
          <ul className={styles.list}>
            {blades.map((blade) => (
              <li key={blade.name}>
                <BladeLink cluster={cluster} blade={blade} collapsed={collapsed} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <div className={styles.nothing}>{t('menu.nothing')}</div>}
    </nav>
  );
}
