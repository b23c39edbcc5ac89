import { randomInt } from 'node:crypto';
import type { ResourceType } from './resources/resource-type.ts';
import { type Cause, invalidValue, required } from './status.ts';

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

const labelRule =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const subdomainRule =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

/** What is wrong with an object's name, in the words of Kubernetes' own validation. */
export function checkName(name: string, rule: ResourceType['names']): Cause[] {
  const field = 'metadata.name';
  if (!name) return [required(field, 'name or generateName is required')];
  if (rule === 'segment') {
    return name === '.' || name === '..' || /[/%]/.test(name)
      ? [invalidValue(field, name, "may not contain '/' or '%'")]
      : [];
  }
  const longest = rule === 'label' ? 63 : 253;
  const causes: Cause[] = [];
  if (!(rule === 'label' ? label : subdomain).test(name)) {
    causes.push(invalidValue(field, name, rule === 'label' ? labelRule : subdomainRule));
  }
  if (name.length > longest)
    causes.push(invalidValue(field, name, `must be no more than ${longest} characters`));
  return causes;
}

const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;

/** What is wrong with an object's labels. */
export function checkLabels(labels: Readonly<Record<string, string>> = {}): Cause[] {
  const field = 'metadata.labels';
  return Object.entries(labels).flatMap(([key, value]) => {
    const name = key.slice(key.indexOf('/') + 1);
    const causes: Cause[] = [];
    if (!name || name.length > 63 || !labelValue.test(name)) {
      const rule =
        "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
      causes.push(invalidValue(field, key, rule));
    }
    if (value.length > 63) causes.push(invalidValue(field, value, 'must be no more than 63 characters'));
    else if (!labelValue.test(value)) {
      const rule =
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
      causes.push(invalidValue(field, value, rule));
    }
    return causes;
  });
}

// Without vowels and look-alikes, as Kubernetes does.
const alphabet = 'bcdfghjklmnpqrstvwxz2456789';

/** A name for an object that asked for a generated one. */
export function generateName(prefix: string): string {
  const suffix = Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)] ?? '');
  return prefix.slice(0, 58) + suffix.join('');
}
