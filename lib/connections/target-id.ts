import type { AzureTarget, TargetService } from './target-service.ts';
import { targetServices } from './target-services.ts';

/** Values of a target id's placeholders: `subscription`, `resourceGroup` and one for each level. */
export type TargetParameters = Readonly<Record<string, string>>;

const placeholder = /\{([^}]+)\}/g;

/**
 * ARM id of the target.
 * @returns undefined while a placeholder has no value
 */
export function targetId(target: AzureTarget, parameters: TargetParameters): string | undefined {
  const names = [...target.idPattern.matchAll(placeholder)].map(([, name = '']) => name);
  if (names.some((name) => !parameters[name])) return undefined;
  return target.idPattern.replace(placeholder, (_, name: string) => parameters[name] ?? '');
}

/** Reads the placeholders' values back out of a target's ARM id; ids are compared without regard to case, as ARM does. */
export function parseTargetId(target: AzureTarget, id: string): TargetParameters | undefined {
  const names: string[] = [];
  const source = target.idPattern
    .split(/(\{[^}]+\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      names.push(piece.slice(1, -1));
      return '([^/]+)';
    })
    .join('');
  const match = new RegExp(`^${source}$`, 'i').exec(id);
  return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])) : undefined;
}

/** What a linker's target is: the service of the catalogue and the values of its placeholders. */
export interface KnownTarget {
  readonly service: TargetService;
  readonly parameters: TargetParameters;
}

/**
 * Finds the service of the catalogue that a target id belongs to.
 * @returns undefined for a kind of target that the catalogue does not have
 */
export function targetOfId(id: string): KnownTarget | undefined {
  for (const service of targetServices) {
    if (service.target.kind !== 'azure') continue;
    const parameters = parseTargetId(service.target, id);
    if (parameters) return { service, parameters };
  }
  return undefined;
}

/**
 * ARM id of one level on the way to the target, such as the server of a database.
 * @param index position in the target's levels
 * @returns undefined while a part up to that level has no value
 */
export function levelId(
  target: AzureTarget,
  index: number,
  parameters: TargetParameters,
): string | undefined {
  const level = target.levels[index];
  if (!level) return undefined;
  const mark = `{${level.parameter}}`;
  const end = target.idPattern.indexOf(mark);
  if (end < 0) return undefined;
  return targetId({ ...target, idPattern: target.idPattern.slice(0, end + mark.length) }, parameters);
}
