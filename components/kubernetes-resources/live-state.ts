import type { Failure } from '#lib/failures/failure.ts';

/** Whether a list follows the cluster, and if not, why. */
export type LiveState =
  | { readonly state: 'live' }
  /** The list is being read; the watch begins after it. */
  | { readonly state: 'reading' }
  /** Nobody can see the page. */
  | { readonly state: 'hidden' }
  /** The watch broke off or was refused; it is tried again. Where one kind alone was refused, it is `of` that. */
  | {
      readonly state: 'interrupted';
      readonly failure: Pick<Failure, 'message' | 'words'>;
      readonly of?: string;
    };
