/** Whether a list follows the cluster, and if not, why. */
export type LiveState =
  | { readonly state: 'live' }
  /** The list is being read; the watch begins after it. */
  | { readonly state: 'reading' }
  /** Nobody can see the page. */
  | { readonly state: 'hidden' }
  /** The watch broke off or was refused; it is tried again. */
  | { readonly state: 'interrupted'; readonly message: string };
