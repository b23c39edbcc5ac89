'use client';

import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { narrow } from './dimensions.ts';
import { type Step, trail } from './trail.ts';

const useStyles = makeStyles({
  root: { paddingInline: tokens.spacingHorizontalM, minWidth: 0 },
  // Long names take a second line rather than be cut.
  list: { flexWrap: 'wrap' },
  // A narrow screen has room for where one is and for the step above it.
  distant: { [narrow]: { display: 'none' } },
  link: {
    paddingInline: tokens.spacingHorizontalSNudge,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** The way from the start to the open page. */
export function Breadcrumbs() {
  const t = useTranslations('shell');
  const styles = useStyles();
  const steps = trail(usePathname());
  if (steps.length === 0) return null;
  const distant = (index: number) => index < steps.length - 2;
  const name = ({ name }: Step) => {
    if ('text' in name) return name.text;
    const { word } = name;
    return word === 'home' || word === 'create' || word === 'reset' ? t(word) : t(`blades.${word}`);
  };
  return (
    <Breadcrumb
      aria-label={t('breadcrumb')}
      size="small"
      className={styles.root}
      list={{ className: styles.list }}
    >
      {steps.map((step, index) => {
        const current = index === steps.length - 1;
        return (
          <Fragment key={step.href}>
            {index > 0 && <BreadcrumbDivider {...(distant(index - 1) && { className: styles.distant })} />}
            <BreadcrumbItem {...(distant(index) && { className: styles.distant })}>
              {current ? (
                <BreadcrumbButton current>{name(step)}</BreadcrumbButton>
              ) : (
                <Link href={step.href} className={styles.link}>
                  {name(step)}
                </Link>
              )}
            </BreadcrumbItem>
          </Fragment>
        );
      })}
    </Breadcrumb>
  );
}
