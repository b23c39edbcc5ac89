'use client';

import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useGivenDraft } from '#components/create-connection/use-given-draft.ts';
import { useAction } from '#components/query/use-action.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import { useConnectionActions } from './connection-actions.tsx';

/** Takes an export, pasted or from a file, and opens the wizard with what is in it. One with several connections asks for which. */
export function ImportDialog({ clusterId, onClose }: { clusterId: string; onClose: () => void }) {
  const t = useTranslations('import');
  const openWizard = useGivenDraft(clusterId);
  const { importConnections } = useConnectionActions();
  const read = useAction(importConnections);
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const drafts = read.value ?? [];
  const take = (value: string) => {
    setText(value);
    read.clear();
  };
  const submit = async () => {
    const picked = drafts.find(({ name }) => name === chosen);
    if (picked) return openWizard(picked);
    const result = await read.run({ clusterId, text });
    if (!result.ok) return;
    const [first] = result.value;
    if (first && result.value.length === 1) openWizard(first);
    else setChosen(first?.name ?? '');
  };
  return (
    <AskDialog
      wide
      title={t('title')}
      cancel={t('cancel')}
      submit={t('submit')}
      refused={read.busy || text.trim() === ''}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('text')} hint={t('hint')}>
        <Textarea rows={10} value={text} spellCheck={false} onChange={(_, { value }) => take(value)} />
      </Field>
      <input
        ref={file}
        type="file"
        accept=".json,.sh,.txt"
        hidden
        aria-label={t('file')}
        onChange={({ target: { files } }) => void files?.[0]?.text().then(take)}
      />
      <div>
        <Button icon={<FolderOpenRegular />} onClick={() => file.current?.click()}>
          {t('file')}
        </Button>
      </div>
      {drafts.length > 1 && (
        <Field label={t('which')}>
          <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {drafts.map(({ name, namespace }) => (
              <Radio key={name} value={name} label={`${name} · ${namespace}`} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <ActionError title={t('refused')} error={read.error} />
    </AskDialog>
  );
}
