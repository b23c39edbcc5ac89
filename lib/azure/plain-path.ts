import { worded } from '#lib/failures/words.ts';
import { AzureError } from './azure-error.ts';

/** A segment that means another place than a name: the parent, this one, or more than one level. */
const climbs = (segment: string): boolean => {
  try {
    const plain = decodeURIComponent(segment);
    return plain === '.' || plain === '..' || /[/\\\p{Cc}]/u.test(plain);
  } catch {
    return true;
  }
};

/**
 * Checks a path that was put together from names: none of them may lead out of where the path begins. What is asked for by name is
 * checked where it comes in as well; this is the last door.
 * @throws AzureError when one does
 */
export function plainPath(path: string): string {
  const [before = ''] = path.split(/[?#]/, 1);
  if (!before.split('/').some(climbs)) return path;
  throw new AzureError({
    code: 'BadPath',
    ...worded('badName'),
    status: 400,
    attempted: 'build the path',
  });
}
