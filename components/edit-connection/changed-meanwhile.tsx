'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { NoticeBar } from '#components/states/notice-bar.tsx';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { changedByOthers } from '#lib/connections/edits/compare-drafts.ts';
import type { connectionDraftAnswer } from '#lib/portal/answers.ts';
import { useFieldName } from './use-field-name.ts';

interface Origin {
  readonly draft: ConnectionDraft;
  readonly version: string;
}

/** Says that somebody else changed the connection while it is edited here. What was typed stays, and goes on top of their change. */
export function ChangedMeanwhile({
  origin,
  latest,
  onRebase,
}: {
  origin: Origin;
  latest: z.infer<typeof connectionDraftAnswer>;
  onRebase: (origin: Origin) => void;
}) {
  const t = useTranslations('editConnection.changed');
  const nameOf = useFieldName();
  if (latest.version === origin.version) return null;
  const fields = changedByOthers(origin.draft, latest.draft).map(nameOf);
  return (
    <NoticeBar
      title={t('title')}
      action={{
        label: t('rebase'),
        onSelect: () => onRebase({ draft: latest.draft, version: latest.version }),
      }}
    >
      {fields.length > 0 ? t('fields', { fields: fields.join(', ') }) : t('again')} {t('kept')}
    </NoticeBar>
  );
}
