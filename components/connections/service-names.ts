'use client';

import { useTranslations } from 'next-intl';
import type { Connection } from '#lib/connections/connection.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';

/** The words for what a connection is: service, authentication, client. */
export function useConnectionWords() {
  const t = useTranslations('connections');
  const clients = useTranslations('createConnection.clientTypes');
  return {
    service: ({ serviceId }: Connection) =>
      (serviceId && targetServiceById(serviceId)?.displayName) || t('unknownService'),
    authType: ({ authType }: Connection) => (authType ? t(`authTypes.${authType}`) : t('unknown')),
    clientType: ({ clientType }: Connection) => (clientType ? clients(clientType) : t('unknown')),
  };
}
