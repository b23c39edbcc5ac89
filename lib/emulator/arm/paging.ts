import { ArmError } from './arm-error.ts';
import type { ArmRequest } from './route.ts';

/** Entries that ARM returns at most in one page of a list. */
const pageSize = 1000;

export interface Page<T> {
  readonly value: readonly T[];
  /** Absent on the last page. */
  readonly nextLink?: string;
}

/** Cuts the page out of a list that `$top` and `$skiptoken` ask for; the next link is the same request with the next token. */
export function pageOf<T>(items: readonly T[], request: ArmRequest): Page<T> {
  const size = Math.min(readNumber(request, '$top', pageSize), pageSize);
  const token = request.query.get('$skiptoken');
  const start = token === undefined ? 0 : readToken(token);
  const value = items.slice(start, start + size);
  if (start + size >= items.length) return { value };
  const query = new URLSearchParams([...request.query]);
  query.set('$skiptoken', Buffer.from(String(start + size)).toString('base64url'));
  return { value, nextLink: `${request.origin}${encodeURI(request.path)}?${query}` };
}

function readNumber({ query }: ArmRequest, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new ArmError(
      400,
      'InvalidTopInQueryString',
      `The ${name} value '${text}' in the query string is invalid.`,
    );
  }
  return Number(text);
}

function readToken(token: string): number {
  const text = Buffer.from(token, 'base64url').toString();
  if (!/^\d{1,9}$/.test(text)) {
    throw new ArmError(400, 'InvalidSkipToken', `The skip token '${token}' in the query string is invalid.`);
  }
  return Number(text);
}
