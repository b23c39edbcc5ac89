'use client';

import { Dropdown, Field, makeStyles, Option, Switch, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { ExtensionChoice } from './extension-actions.tsx';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: tokens.spacingVerticalM } });

const trains = ['Stable', 'Preview'];

/** How an extension is kept up to date: by itself along a train, or at a version. */
export function UpgradeFields({
  choice,
  versions,
  onChange,
}: {
  choice: ExtensionChoice;
  /** Versions of the chosen train, where Azure tells them. */
  versions: readonly string[];
  onChange(choice: ExtensionChoice): void;
}) {
  const t = useTranslations('extensions.upgrade');
  const styles = useStyles();
  const { autoUpgrade, releaseTrain, version } = choice;
  const offered = trains.includes(releaseTrain) ? trains : [releaseTrain, ...trains];
  return (
    <div className={styles.root}>
      <Switch
        label={t('auto')}
        checked={autoUpgrade}
        onChange={(_, { checked }) => onChange({ ...choice, autoUpgrade: checked })}
      />
      <Field label={t('train')} hint={t('trainHint')}>
        <Dropdown
          value={releaseTrain}
          selectedOptions={[releaseTrain]}
          onOptionSelect={(_, { optionValue = releaseTrain }) =>
            onChange({ ...choice, releaseTrain: optionValue, version: undefined })
          }
        >
          {offered.map((train) => (
            <Option key={train} value={train}>
              {train}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {!autoUpgrade && (
        <Field label={t('version')} hint={t('versionHint')}>
          <Dropdown
            value={version ?? t('newest')}
            selectedOptions={[version ?? '']}
            onOptionSelect={(_, { optionValue }) =>
              onChange({ ...choice, version: optionValue === '' ? undefined : optionValue })
            }
          >
            <Option value="">{t('newest')}</Option>
            {versions.map((one) => (
              <Option key={one} value={one}>
                {one}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </div>
  );
}
