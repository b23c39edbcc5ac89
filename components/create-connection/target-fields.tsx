'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { levelId } from '#lib/connections/target-id.ts';
import type { AzureTarget, TargetLevel } from '#lib/connections/target-service.ts';
import { Picker } from './picker.tsx';
import { TextField } from './text-field.tsx';
import { useWizard } from './wizard-context.tsx';
import { useResources, useSubResources, useSubscriptions } from './wizard-queries.ts';

/** The target's subscription, then one picker for each level down to it. */
export function TargetFields({ target }: { target: AzureTarget }) {
  const t = useTranslations('createConnection.fields');
  const { clusterId, draft, change } = useWizard();
  const subscriptions = useSubscriptions();
  const own = clusterId.split('/')[2] ?? '';
  useEffect(() => {
    if (!draft.target.subscription) change({ target: { subscription: own } });
  }, [draft.target.subscription, own, change]);
  return (
    <>
      <Picker
        field="target.subscription"
        label={t('subscription')}
        value={draft.target.subscription ?? ''}
        options={(subscriptions.data?.subscriptions ?? []).map(({ id, name }) => ({ value: id, text: name }))}
        read={subscriptions}
        onChange={(subscription) => change({ target: { subscription }, accountKind: '' })}
      />
      {target.levels.map((level, index) =>
        level.resourceType ? (
          <LevelPicker key={level.parameter} target={target} level={level} index={index} />
        ) : (
          <TypedLevel key={level.parameter} level={level} />
        ),
      )}
    </>
  );
}

function LevelPicker({ target, level, index }: { target: AzureTarget; level: TargetLevel; index: number }) {
  const t = useTranslations('createConnection');
  const { draft, change } = useWizard();
  const parent = index > 0 ? levelId(target, index - 1, draft.target) : undefined;
  const top = useResources(index === 0 ? draft.target.subscription : undefined, level.resourceType);
  const sub = useSubResources(parent, level.resourceType);
  const resources = index === 0 ? top : sub;
  const waiting = index > 0 && !parent;
  const list = (resources.data?.resources ?? []).filter(
    ({ kind }) => !level.resourceKind || !kind || kind.toLowerCase() === level.resourceKind.toLowerCase(),
  );
  const otherApi = index > 0 && target.levels[0].resourceKind !== undefined;
  const noun = t(`nouns.${level.noun}`);
  return (
    <Picker
      field={`target.${level.parameter}`}
      label={noun}
      value={draft.target[level.parameter] ?? ''}
      options={list.map(({ name }) => ({ value: name, text: name }))}
      read={waiting ? undefined : resources}
      empty={otherApi ? t('picker.otherApi') : t('picker.noneOfType', { noun })}
      disabled={waiting}
      hint={waiting ? t('hints.pickParentFirst') : undefined}
      onChange={(name) => {
        const picked = list.find((resource) => resource.name === name);
        const lower = target.levels.slice(index + 1).map(({ parameter }) => parameter);
        const kept = Object.fromEntries(Object.entries(draft.target).filter(([key]) => !lower.includes(key)));
        change({
          target: {
            ...kept,
            [level.parameter]: name,
            ...(index === 0 && picked ? { resourceGroup: picked.resourceGroup } : {}),
          },
          ...(index === 0 ? { accountKind: picked?.kind ?? '' } : {}),
        });
      }}
    />
  );
}

function TypedLevel({ level }: { level: TargetLevel }) {
  const t = useTranslations('createConnection.nouns');
  const { draft, change } = useWizard();
  const { parameter, initial } = level;
  const value = draft.target[parameter];
  useEffect(() => {
    if (initial !== undefined && value === undefined)
      change({ target: { ...draft.target, [parameter]: initial } });
  }, [change, draft.target, initial, parameter, value]);
  return (
    <TextField
      field={`target.${parameter}`}
      label={t(level.noun)}
      value={value ?? ''}
      onChange={(next) => change({ target: { ...draft.target, [parameter]: next.trim() } })}
    />
  );
}
