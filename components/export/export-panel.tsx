'use client';

import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { CodeBlock } from '#components/sample-code/code-block.tsx';
import { SidePanel } from '#components/shell/side-panel.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { fileStem } from '#lib/connections/exports/az-command.ts';
import { exportFormats } from './export-formats.ts';
import { useExportSources } from './use-export-sources.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  tabs: { flexWrap: 'wrap' },
});

/** Connections as code: the command that makes them, templates, Terraform, or what they make in the cluster. */
export function ExportPanel({
  clusterId,
  names,
  onClose,
}: {
  clusterId: string;
  names: readonly string[];
  onClose: () => void;
}) {
  const t = useTranslations('export');
  const styles = useStyles();
  const filter = useUrlFilter();
  const format = exportFormats.find(({ id }) => id === filter.get('format')) ?? exportFormats[0];
  const { sources, errors, pending } = useExportSources(clusterId, names);
  const text = pending || sources.length === 0 ? undefined : format.write({ clusterId, sources });
  const file = `${fileStem(clusterId, sources)}.${format.extension}`;
  const download = (content: string) => {
    const url = URL.createObjectURL(new Blob([content], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <SidePanel
      open
      size="large"
      title={t('title', { count: names.length, name: names[0] ?? '' })}
      onClose={onClose}
    >
      <div className={styles.root}>
        <TabList
          className={styles.tabs}
          selectedValue={format.id}
          onTabSelect={(_, { value }) => filter.set('format', value === 'az' ? '' : String(value))}
        >
          {exportFormats.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {label}
            </Tab>
          ))}
        </TabList>
        <Text>{t(`hints.${format.id}`)}</Text>
        <PartialNotice missing={errors.map(({ code, message }) => ({ code, message }))} />
        {pending && <SkeletonRows rows={10} />}
        {text !== undefined && (
          <>
            <div>
              <Button icon={<ArrowDownload20Regular />} onClick={() => download(text)}>
                {t('download', { file })}
              </Button>
            </div>
            <CodeBlock title={file} code={text} />
          </>
        )}
      </div>
    </SidePanel>
  );
}
