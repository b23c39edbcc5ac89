'use client';

import { ArrowSync20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Command } from '#components/commands/command.ts';
import { useAct } from '#components/query/use-act.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { useResourceActions } from './resource-actions.tsx';

/**
 * The command that replaces a workload's pods, so that they read their Secrets again. None for what cannot be restarted.
 * @param onDone reads again what has changed
 */
export function useRestartCommand(clusterId: string, ref: ResourceRef, onDone: () => void) {
  const t = useTranslations('resource.restart');
  const { restartWorkload } = useResourceActions();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<'restarted' | ActionFailure>();
  const { kind, namespace, name } = ref;
  const restartable = kind === 'Deployment' || kind === 'StatefulSet' || kind === 'DaemonSet';

  const restart = async () => {
    if (!restartable) return;
    setBusy(true);
    const result = await act(restartWorkload, {
      clusterId,
      ref: { kind, namespace, name },
    }).finally(() => setBusy(false));
    setOutcome(result.ok ? 'restarted' : result.error);
    if (result.ok) onDone();
  };
  const commands: Command[] = restartable
    ? [
        {
          key: 'restart',
          label: t('command'),
          icon: <ArrowSync20Regular />,
          busy,
          onSelect: () => void restart(),
        },
      ]
    : [];
  return { commands, outcome };
}
