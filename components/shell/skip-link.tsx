'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { mainId } from './main.tsx';

const useStyles = makeStyles({
  link: {
    position: 'fixed',
    zIndex: tokens.zIndexPriority,
    top: tokens.spacingVerticalS,
    insetInlineStart: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':not(:focus)': { clipPath: 'inset(50%)' },
  },
});

/** The first Tab stop: past the bar and the menu. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a href={`#${mainId}`} className={useStyles().link}>
      {t('skip')}
    </a>
  );
}
