import { badRequest } from './status.ts';

type Labels = Readonly<Record<string, string>>;
type Test = (labels: Labels) => boolean;

interface LabelSelector {
  matchLabels?: Labels | undefined;
  matchExpressions?:
    | readonly { key: string; operator: string; values?: readonly string[] | undefined }[]
    | undefined;
}

/**
 * Reads `labelSelector` of a query, e.g. `app=shop,tier in (web,api),!legacy`.
 * @throws KubernetesError 400 when it cannot be understood
 */
export function parseLabelSelector(text: string): Test {
  const tests = splitOutsideParentheses(text).map(parseRequirement);
  return (labels) => tests.every((test) => test(labels));
}

/** The test of a `LabelSelector` object, as Jobs and Deployments carry one. An empty one matches everything. */
export function labelSelectorTest({ matchLabels = {}, matchExpressions = [] }: LabelSelector): Test {
  const tests = [
    ...Object.entries(matchLabels).map(
      ([key, value]): Test =>
        (labels) =>
          labels[key] === value,
    ),
    ...matchExpressions.map(({ key, operator, values = [] }) =>
      requirement(key, operator.toLowerCase(), values),
    ),
  ];
  return (labels) => tests.every((test) => test(labels));
}

/**
 * Reads `fieldSelector` of a query, e.g. `metadata.name=sc-job,type!=Normal`.
 * @param allowed the fields that the resource can be selected by
 * @returns a test on a function that gives a field's value
 * @throws KubernetesError 400 for a field that is not allowed
 */
export function parseFieldSelector(
  text: string,
  allowed: readonly string[],
): (read: (field: string) => string) => boolean {
  const terms = text
    .split(',')
    .filter(Boolean)
    .map((term) => {
      const [, field = '', operator = '', value = ''] = /^([^=!]+)(!=|==?)(.*)$/.exec(term) ?? [];
      if (!operator) throw badRequest(`invalid selector: '${term}'; can't understand '${term}'`);
      if (!allowed.includes(field)) throw badRequest(`field label not supported: ${field}`);
      return { field, equal: operator !== '!=', value };
    });
  return (read) => terms.every(({ field, equal, value }) => (read(field) === value) === equal);
}

function splitOutsideParentheses(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function parseRequirement(text: string): Test {
  const [, setKey, operator, list] = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(text) ?? [];
  if (setKey && operator)
    return requirement(
      setKey,
      operator,
      (list ?? '').split(',').map((value) => value.trim()),
    );
  const [, equalKey, sign, value] = /^([^\s=!<>]+)\s*(!=|==?)\s*([^\s=!<>]*)$/.exec(text) ?? [];
  if (equalKey && sign) return requirement(equalKey, sign === '!=' ? 'notin' : 'in', [value ?? '']);
  const [, negation, bareKey] = /^(!?)\s*([^\s=!<>,()]+)$/.exec(text) ?? [];
  if (bareKey) return requirement(bareKey, negation ? 'doesnotexist' : 'exists', []);
  throw badRequest(`unable to parse requirement: found '${text}', expected: identifier`);
}

function requirement(key: string, operator: string, values: readonly string[]): Test {
  switch (operator) {
    case 'in':
      return (labels) => labels[key] !== undefined && values.includes(labels[key]);
    case 'notin':
      return (labels) => labels[key] === undefined || !values.includes(labels[key]);
    case 'exists':
      return (labels) => labels[key] !== undefined;
    case 'doesnotexist':
      return (labels) => labels[key] === undefined;
    default:
      throw badRequest(`"${operator}" is not a valid label selector operator`);
  }
}
