'use client';

import { makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import type { Failure } from '#lib/failures/failure.ts';
import { FailureText } from './failure-text.tsx';
import { Status } from './status.tsx';

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A failure where there is room for a word: its code stands there, the rest comes on hover and focus. */
export function FailureWord({ failure }: { failure: Failure }) {
  const styles = useStyles();
  return (
    <Tooltip content={<FailureText failure={failure} />} relationship="description">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the tooltip is for the keyboard too */}
      <span className={styles.root} tabIndex={0} data-failure={failure.correlationId ?? ''}>
        <Status kind="warning">{failure.code}</Status>
      </span>
    </Tooltip>
  );
}
