/** How every state looks: one icon and one colour for each kind. */
export type StateKind = 'success' | 'progress' | 'warning' | 'failure' | 'off' | 'unknown';

const kinds: Readonly<Record<string, StateKind>> = {
  succeeded: 'success',
  running: 'success',
  ready: 'success',
  enabled: 'success',
  accepted: 'progress',
  creating: 'progress',
  updating: 'progress',
  upgrading: 'progress',
  scaling: 'progress',
  starting: 'progress',
  stopping: 'progress',
  deleting: 'progress',
  pending: 'progress',
  inprogress: 'progress',
  migrating: 'progress',
  reconcilingclusteraddons: 'progress',
  warning: 'warning',
  failed: 'failure',
  canceled: 'failure',
  stopped: 'off',
  disabled: 'off',
};

/** The kind of a state that Azure or the cluster names, in any casing; what is not known stays unknown. */
export const stateKind = (state: string): StateKind => kinds[state.toLowerCase()] ?? 'unknown';
