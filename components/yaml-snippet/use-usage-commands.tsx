'use client';

import { CodeRegular, DocumentTextRegular, ShareRegular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Command } from '#components/commands/command.ts';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { partFailed } from '#components/states/part-failed.tsx';
import type { Connection } from '#lib/connections/connection.ts';

// Panels are loaded when they are opened.
const SnippetPanel = dynamic(
  () => import('./snippet-panel.tsx').then((module) => module.SnippetPanel).catch(partFailed),
  { ssr: false },
);
const SampleCodePanel = dynamic(
  () =>
    import('#components/sample-code/sample-code-panel.tsx')
      .then((module) => module.SampleCodePanel)
      .catch(partFailed),
  { ssr: false },
);
const ExportPanel = dynamic(
  () => import('#components/export/export-panel.tsx').then((module) => module.ExportPanel).catch(partFailed),
  { ssr: false },
);

/**
 * The commands that show how a workload uses a connection and what it is as code, and the panel that is open, which the address
 * keeps.
 * @param connection undefined while none is chosen: the commands then say so
 * @param all what is exported while none is chosen
 */
export function useUsageCommands(
  clusterId: string,
  connection: Connection | undefined,
  all: readonly Connection[] = [],
): { commands: Command[]; panel: ReactNode } {
  const t = useTranslations('usage');
  const filter = useUrlFilter();
  const open = filter.get('panel');
  const close = () => filter.drop(['panel', 'snippet', 'language', 'format']);
  const disabledReason = connection ? undefined : t('selectFirst');
  const command = (key: 'yaml' | 'code' | 'export', icon: Command['icon']): Command => ({
    key,
    label: t(key),
    icon,
    disabledReason,
    onSelect: () => filter.set('panel', key),
  });
  const exported = connection ? [connection] : all;
  return {
    commands: [
      command('yaml', <DocumentTextRegular />),
      command('code', <CodeRegular />),
      {
        ...command('export', <ShareRegular />),
        disabledReason: exported.length === 0 ? t('nothing') : undefined,
      },
    ],
    panel: (
      <>
        {connection && open === 'yaml' && (
          <SnippetPanel clusterId={clusterId} connection={connection} onClose={close} />
        )}
        {connection && open === 'code' && (
          <SampleCodePanel clusterId={clusterId} connection={connection} onClose={close} />
        )}
        {exported.length > 0 && open === 'export' && (
          <ExportPanel clusterId={clusterId} names={exported.map(({ name }) => name)} onClose={close} />
        )}
      </>
    ),
  };
}
