/** Why a value was refused, as in the details of a Status. */
export interface Cause {
  reason: 'FieldValueInvalid' | 'FieldValueRequired' | 'FieldValueForbidden' | 'FieldValueNotSupported';
  message: string;
  field: string;
}

interface Details {
  name?: string;
  group?: string;
  kind?: string;
  uid?: string;
  causes?: { reason?: string; message?: string; field?: string }[];
  retryAfterSeconds?: number;
}

/** `Status` of apimachinery's meta/v1: the body of every failure and of some successes. */
export interface Status {
  kind: 'Status';
  apiVersion: 'v1';
  metadata: Record<string, never>;
  status: 'Success' | 'Failure';
  message?: string;
  reason?: string;
  details?: Details;
  code?: number;
}

/** A failure in the words of the real API server. */
export class KubernetesError extends Error {
  override readonly name = 'KubernetesError';
  readonly code: number;
  readonly reason: string;
  readonly details: Details;

  constructor(code: number, reason: string, message: string, details: Details = {}) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.details = details;
  }

  status(): Status {
    const { message, reason, details, code } = this;
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      details,
      code,
    };
  }
}

/** What errors need to know of a resource type: `secrets`, or `deployments` in group `apps`. */
export interface ResourceName {
  readonly group: string;
  readonly plural: string;
}

interface KindName {
  readonly group: string;
  readonly kind: string;
}

/** `deployments.apps`, or the bare plural in the core group. */
export function qualified({ group, plural }: ResourceName): string {
  return group ? `${plural}.${group}` : plural;
}

function detailsOf(type: ResourceName, name: string): Details {
  return { ...(name && { name }), ...(type.group && { group: type.group }), kind: type.plural };
}

export function notFound(type: ResourceName, name: string): KubernetesError {
  return new KubernetesError(
    404,
    'NotFound',
    `${qualified(type)} "${name}" not found`,
    detailsOf(type, name),
  );
}

export function alreadyExists(type: ResourceName, name: string): KubernetesError {
  const message = `${qualified(type)} "${name}" already exists`;
  return new KubernetesError(409, 'AlreadyExists', message, detailsOf(type, name));
}

export function conflict(type: ResourceName, name: string, why: string): KubernetesError {
  const message = `Operation cannot be fulfilled on ${qualified(type)} "${name}": ${why}`;
  return new KubernetesError(409, 'Conflict', message, detailsOf(type, name));
}

export const modifiedMeanwhile =
  'the object has been modified; please apply your changes to the latest version and try again';

export function badRequest(message: string): KubernetesError {
  return new KubernetesError(400, 'BadRequest', message);
}

export function forbidden(type: ResourceName, name: string, why: string): KubernetesError {
  const subject = name ? `${qualified(type)} "${name}"` : qualified(type);
  return new KubernetesError(403, 'Forbidden', `${subject} is forbidden: ${why}`, detailsOf(type, name));
}

export function unauthorized(): KubernetesError {
  return new KubernetesError(401, 'Unauthorized', 'Unauthorized');
}

export function methodNotAllowed(): KubernetesError {
  const message = 'the server does not allow this method on the requested resource';
  return new KubernetesError(405, 'MethodNotAllowed', message);
}

export function unsupportedMediaType(given: string, accepted: readonly string[]): KubernetesError {
  const message = `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`;
  return new KubernetesError(415, 'UnsupportedMediaType', given ? message : `${message} (none was given)`);
}

export function expired(message: string): KubernetesError {
  return new KubernetesError(410, 'Expired', message);
}

/** 422: the object was understood and is not acceptable, with one cause for each field. */
export function invalid({ group, kind }: KindName, name: string, causes: readonly Cause[]): KubernetesError {
  const reasons = causes.map(({ field, message }) => `${field}: ${message}`);
  const list = reasons.length === 1 ? reasons[0] : `[${reasons.join(', ')}]`;
  return new KubernetesError(
    422,
    'Invalid',
    `${group ? `${kind}.${group}` : kind} "${name}" is invalid: ${list}`,
    {
      name,
      ...(group && { group }),
      kind,
      causes: causes.map(({ reason, message, field }) => ({ reason, message, field })),
    },
  );
}

/** A field whose value is refused. Texts and numbers are quoted as the real server does. */
export function invalidValue(field: string, value: unknown, why: string): Cause {
  return { reason: 'FieldValueInvalid', message: `Invalid value: ${JSON.stringify(value)}: ${why}`, field };
}

export function required(field: string, why = ''): Cause {
  return { reason: 'FieldValueRequired', message: `Required value${why && `: ${why}`}`, field };
}
