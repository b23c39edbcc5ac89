'use client';

import { MenuGroup, MenuGroupHeader, MenuItemRadio } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useApi } from '#components/query/use-api.ts';
import { useAccount } from '#components/sign-in/use-account.ts';
import { directoriesAnswer } from '#lib/portal/directories-answer.ts';

/** Directories (tenants) that the account belongs to, read when the menu opens. */
export function DirectoryGroup() {
  const t = useTranslations('shell.account');
  const { directory } = useAccount();
  const { data } = useApi('/api/directories', directoriesAnswer);
  const known =
    data?.directories ?? (directory ? [{ id: directory, name: directory, domain: undefined }] : []);
  return (
    <MenuGroup>
      <MenuGroupHeader>{t('directory')}</MenuGroupHeader>
      {known.map(({ id, name, domain }) => (
        <MenuItemRadio key={id} name="directory" value={id} subText={domain ?? null}>
          {name}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
