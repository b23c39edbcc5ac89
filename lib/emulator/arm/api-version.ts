import { ArmError } from './arm-error.ts';
import { findResourceType } from './resources/provider-catalogue.ts';

const wellFormed = /^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/i;

/**
 * Checks the `api-version` of a request, which ARM wants on every one.
 * @param type resource type whose versions apply
 * @returns the version as it was sent
 */
export function checkApiVersion(version: string | undefined, type: string): string {
  if (!version) {
    throw new ArmError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
      { 'x-ms-failure-cause': 'gateway' },
    );
  }
  const supported = findResourceType(type)?.apiVersions ?? [];
  if (supported.includes(version.toLowerCase())) return version;
  const list = supported.join(', ');
  if (!wellFormed.test(version) || type.startsWith('Microsoft.Resources/')) {
    throw new ArmError(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid. The supported versions are '${list}'.`,
      { 'x-ms-failure-cause': 'gateway' },
    );
  }
  throw new ArmError(
    400,
    'NoRegisteredProviderFound',
    `No registered resource provider found for location 'westeurope' and API version '${version}' for type '${type.split('/').slice(1).join('/')}'. The supported api-versions are '${list}'. The supported locations are 'eastus, westeurope'.`,
    { 'x-ms-failure-cause': 'gateway' },
  );
}
