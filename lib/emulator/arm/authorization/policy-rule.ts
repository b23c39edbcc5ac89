import { z } from 'zod';

/** What a policy may look at of a resource. */
export interface PolicySubject {
  readonly id: string;
  readonly name: string;
  /** Such as `Microsoft.KubernetesConfiguration/extensions`. */
  readonly type: string;
  readonly location?: string;
}

export interface PolicyCondition {
  readonly allOf?: readonly PolicyCondition[] | undefined;
  readonly anyOf?: readonly PolicyCondition[] | undefined;
  readonly not?: PolicyCondition | undefined;
  readonly field?: 'type' | 'name' | 'location' | 'id' | undefined;
  readonly equals?: string | undefined;
  readonly notEquals?: string | undefined;
  readonly in?: readonly string[] | string | undefined;
  readonly notIn?: readonly string[] | string | undefined;
  readonly like?: string | undefined;
}

export type PolicyParameters = Readonly<Record<string, { readonly value?: unknown } | undefined>>;

/** Whether a policy's condition holds for a resource; texts are compared without regard to case. */
export function holds(
  condition: PolicyCondition,
  subject: PolicySubject,
  parameters: PolicyParameters,
): boolean {
  const { allOf, anyOf, not } = condition;
  if (allOf) return allOf.every((each) => holds(each, subject, parameters));
  if (anyOf) return anyOf.some((each) => holds(each, subject, parameters));
  if (not) return !holds(not, subject, parameters);
  const value = condition.field ? (subject[condition.field] ?? '').toLowerCase() : '';
  const text = (operand: string) => String(resolve(operand, parameters)).toLowerCase();
  const list = (operand: readonly string[] | string) =>
    texts.parse(resolve(operand, parameters)).map((each) => each.toLowerCase());
  if (condition.equals !== undefined) return value === text(condition.equals);
  if (condition.notEquals !== undefined) return value !== text(condition.notEquals);
  if (condition.in !== undefined) return list(condition.in).includes(value);
  if (condition.notIn !== undefined) return !list(condition.notIn).includes(value);
  if (condition.like !== undefined) {
    const pattern = text(condition.like)
      .replace(/[.+?^$()|[\]{}\\]/g, '\\$&')
      .replaceAll('*', '.*');
    return new RegExp(`^${pattern}$`).test(value);
  }
  return false;
}

const texts = z.array(z.string());

/** An operand is a value, or `[parameters('name')]`. */
function resolve(operand: unknown, parameters: PolicyParameters): unknown {
  const name = typeof operand === 'string' ? /^\[parameters\('([^']+)'\)\]$/.exec(operand)?.[1] : undefined;
  return name ? parameters[name]?.value : operand;
}
