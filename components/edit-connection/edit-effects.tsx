'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  AddCircleRegular,
  ArrowSyncCircleRegular,
  HistoryRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { EditEffect, EditEffectCode } from '#lib/connections/edits/plan-edit.ts';

const useStyles = makeStyles({
  heading: { display: 'block', paddingTop: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  effect: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

const icons: Partial<Record<EditEffectCode, typeof AddCircleRegular>> = {
  keyRemoved: SubtractCircleRegular,
  keyRenamed: ArrowSyncCircleRegular,
  valuesRewritten: ArrowSyncCircleRegular,
};

/** Effects of a change, where they happen; what is left behind stands apart. */
export function EditEffects({ effects }: { effects: readonly EditEffect[] }) {
  const t = useTranslations('editConnection.plan');
  const styles = useStyles();
  return (['azure', 'cluster', 'left'] as const).map((place) => {
    const here = effects.filter((effect) => effect.place === place);
    if (here.length === 0) return null;
    return (
      <div key={place}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {t(`places.${place}`)}
        </Text>
        <ul className={styles.list}>
          {here.map(({ code, values }) => {
            const Icon = icons[code] ?? (place === 'left' ? HistoryRegular : AddCircleRegular);
            return (
              <li key={code + Object.values(values).join()} className={styles.effect}>
                <Icon fontSize={20} aria-hidden />
                <Text>{t(`effects.${code}`, { ...values })}</Text>
              </li>
            );
          })}
        </ul>
      </div>
    );
  });
}
