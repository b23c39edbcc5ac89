'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { Essentials } from '#components/shell/essentials.tsx';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';

/** Settings that were given to an extension; of protected ones only the names are known. */
export function ExtensionSettings({
  extension: { settings, protectedSettings },
}: {
  extension: ExtensionAnswer;
}) {
  const t = useTranslations('extensions.settings');
  const items = [
    ...Object.entries(settings).map(([label, value]) => ({ label, value, copy: value })),
    ...protectedSettings.map((label) => ({ label, value: t('hidden') })),
  ];
  return items.length === 0 ? <Text>{t('none')}</Text> : <Essentials items={items} />;
}
