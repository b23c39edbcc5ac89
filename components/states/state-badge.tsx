'use client';

import { useTranslations } from 'next-intl';
import { Elapsed } from './elapsed.tsx';
import { stateKind } from './state-kind.ts';
import { Status } from './status.tsx';

/**
 * The state of a resource, in one look everywhere.
 * @param state as Azure names it: `Succeeded`, `Updating`, `Failed`…; a name we have no word for is shown as it is
 * @param since when it began: an operation in progress then shows how long it has taken
 */
export function StateBadge({ state, since }: { state: string; since?: Date | undefined }) {
  const t = useTranslations('states.names');
  const kind = stateKind(state);
  const key = state as Parameters<typeof t.has>[0];
  const word = state === '' ? t('Unknown') : t.has(key) ? t(key) : state;
  return (
    <Status kind={kind}>
      {word}
      {kind === 'progress' && since && (
        <>
          {' · '}
          <Elapsed since={since} />
        </>
      )}
    </Status>
  );
}
