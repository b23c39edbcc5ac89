'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { narrow } from '#components/shell/dimensions.ts';
import { Status } from '#components/states/status.tsx';
import { type Evidence, evidenceSources } from '#lib/connections/diagnosis/evidence.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalL,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const kinds = { read: 'success', failed: 'warning', skipped: 'off' } as const;

/** Everything that was looked at, so that "nothing found" can be believed. */
export function LookedAt({ evidence, rules }: { evidence: Evidence; rules: number }) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="sources">
        <AccordionHeader as="h2" size="small">
          {t('lookedAt', { rules })}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {evidenceSources(evidence).map(({ name, source }) => (
              <li key={name}>
                <Status kind={kinds[source.state]}>
                  {t(`sources.${name}`)}
                  {source.state === 'skipped' && ` – ${t('skipped')}`}
                </Status>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
