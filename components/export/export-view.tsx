'use client';

import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { saveFile } from '#components/query/save-file.ts';
import { CodeBlock } from '#components/sample-code/code-block.tsx';
import { fileStem } from '#lib/connections/exports/az-command.ts';
import type { ExportSource } from '#lib/connections/exports/export-source.ts';
import { exportFormats } from './export-formats.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  tabs: { flexWrap: 'wrap' },
});

/**
 * Connections in the form that the address names, to be copied or downloaded.
 * @param sources undefined while they are read; `children` stand in their place
 */
export function ExportView({
  clusterId,
  sources,
  children,
}: {
  clusterId: string;
  sources: readonly ExportSource[] | undefined;
  children?: ReactNode;
}) {
  const t = useTranslations('export');
  const styles = useStyles();
  const filter = useUrlFilter();
  const format = exportFormats.find(({ id }) => id === filter.get('format')) ?? exportFormats[0];
  return (
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
      {children}
      {sources && sources.length > 0 && (
        <ExportText
          file={`${fileStem(clusterId, sources)}.${format.extension}`}
          text={format.write({ clusterId, sources })}
        />
      )}
    </div>
  );
}

function ExportText({ file, text }: { file: string; text: string }) {
  const t = useTranslations('export');
  const download = () => saveFile(new Blob([text], { type: 'text/plain' }), file);
  return (
    <>
      <div>
        <Button icon={<ArrowDownload20Regular />} onClick={download}>
          {t('download', { file })}
        </Button>
      </div>
      <CodeBlock title={file} code={text} />
    </>
  );
}
