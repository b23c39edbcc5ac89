import type { ReactElement } from 'react';

/** Something a person can do with what the page shows. */
export interface Command {
  readonly key: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly onSelect: () => void;
  /** Why it cannot be done now. The command stays visible and focusable and gives this reason. */
  readonly disabledReason?: string | undefined;
  /** The one thing people come to the page for. */
  readonly primary?: boolean;
  /** Whether it is being done just now. */
  readonly busy?: boolean;
}
