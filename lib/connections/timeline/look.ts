export const stepIds = [
  'provider',
  'extension',
  'features',
  'credential',
  'role',
  'firewall',
  'job',
  'secret',
  'serviceAccount',
] as const;

/** One step of making a connection, in the order in which they are shown. Microsoft does not document the order. */
export type StepId = (typeof stepIds)[number];

/** A piece of evidence for a step. `name` is a key of the message catalogues. */
export interface StepFact {
  readonly name:
    | 'provider'
    | 'state'
    | 'version'
    | 'feature'
    | 'identity'
    | 'subject'
    | 'issuer'
    | 'role'
    | 'principal'
    | 'address'
    | 'openNetwork'
    | 'closedNetwork'
    | 'condition'
    | 'jobGone'
    | 'object'
    | 'keys'
    | 'trouble';
  readonly value: string;
}

/** What one look at Azure and the cluster shows of a step. */
export interface StepLook {
  readonly id: StepId;
  /** Whether it is so now; `undefined` when it could not be read. */
  readonly present: boolean | undefined;
  /** Azure or the cluster says that it is at it. */
  readonly running?: boolean;
  /** Azure or the cluster says that it went wrong. */
  readonly failed?: boolean;
  /** When it began and when it was done, where Azure or the cluster keeps the time; ISO. */
  readonly beganAt?: string | undefined;
  readonly doneAt?: string | undefined;
  readonly facts: readonly StepFact[];
}

/** A fact for each value that there is. */
export const facts = (name: StepFact['name'], ...values: readonly (string | undefined)[]): StepFact[] =>
  values.flatMap((value) => (value ? [{ name, value }] : []));
