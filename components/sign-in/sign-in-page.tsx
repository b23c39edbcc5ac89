'use client';

import {
  Body1,
  Button,
  LargeTitle,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Logo } from '#components/icons/logo.tsx';
import { narrow } from '#components/shell/dimensions.ts';
import { SettingsMenu } from '#components/shell/settings-menu.tsx';
import { Picture } from './picture.tsx';
import { useAccount } from './use-account.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    minHeight: '100dvh',
    boxSizing: 'border-box',
    backgroundImage: `linear-gradient(160deg, ${tokens.colorNeutralBackground1} 45%, ${tokens.colorBrandBackground2})`,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalXXL,
    [narrow]: { paddingInline: tokens.spacingHorizontalL },
  },
  name: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
  },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.1fr) minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXXL,
    width: '100%',
    maxWidth: '75rem',
    boxSizing: 'border-box',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalXXXL,
    outlineStyle: 'none',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignContent: 'center',
      paddingInline: tokens.spacingHorizontalL,
    },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    textWrap: 'balance',
    [narrow]: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  },
  text: {
    margin: 0,
    maxWidth: '34rem',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { alignSelf: 'stretch' },
  picture: { [narrow]: { display: 'none' } },
});

/** What a visitor sees: what the product is, and the way in. */
export function SignInPage() {
  const t = useTranslations('signIn');
  const shell = useTranslations('shell');
  const styles = useStyles();
  const { signIn, problem } = useAccount();
  const [leaving, setLeaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const leave = () => {
    setLeaving(true);
    signIn().catch((error: unknown) => {
      setLeaving(false);
      setFailure(error instanceof Error ? error.message : String(error));
    });
  };
  const shown = failure ?? problem;
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <span className={styles.name}>
          <Logo size={32} />
          <Subtitle2>{shell('product')}</Subtitle2>
        </span>
        <SettingsMenu appearance="subtle" />
      </header>
      <main className={styles.main}>
        <div className={styles.words}>
          <LargeTitle as="h1" className={styles.title}>
            {t('title')}
          </LargeTitle>
          <p className={styles.text}>{t('text')}</p>
          {shown && (
            <MessageBar intent="error" layout="multiline" className={styles.problem}>
              <MessageBarBody>
                <MessageBarTitle>{t('problem')}</MessageBarTitle>
                {shown}
              </MessageBarBody>
            </MessageBar>
          )}
          <Button appearance="primary" size="large" onClick={leave} disabledFocusable={leaving}>
            {t(leaving ? 'leaving' : 'action')}
          </Button>
          <Body1 className={styles.hint}>{t('hint')}</Body1>
        </div>
        <div className={styles.picture}>
          <Picture />
        </div>
      </main>
    </div>
  );
}
