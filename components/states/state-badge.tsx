'use client';

import { useTranslations } from 'next-intl';
import { Elapsed } from './elapsed.tsx';
import { stateKind } from './state-kind.ts';
import { Status } from './status.tsx';

/** The word for a state that Azure names; a name we have no word for stays as it is. */
export function useStateWord(): (state: string) => string {
  const t = useTranslations('states.names');
  return (state) => {
    const key = state as Parameters<typeof t.has>[0];
    if (state === '') return t('Unknown');
    return t.has(key) ? t(key) : state;
  };
}

/**
 * The state of a resource, in one look everywhere.
 * @param state as Azure names it: `Succeeded`, `Updating`, `Failed`…
 * @param since when it began: an operation in progress then shows how long it has taken
 */
export function StateBadge({ state, since }: { state: string; since?: Date | undefined }) {
  const word = useStateWord();
  const kind = stateKind(state);
  return (
    <Status kind={kind}>
      {word(state)}
      {kind === 'progress' && since && (
        <>
          {' · '}
          <Elapsed since={since} />
        </>
      )}
    </Status>
  );
}
