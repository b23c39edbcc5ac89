import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import type { Provider } from '../provider.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState, Subscription } from '../state.ts';
import { findProvider, providers } from './provider-catalogue.ts';
import { registrationOf } from './registration.ts';

const type = 'Microsoft.Resources/providers';
const locations = ['East US', 'West Europe'];

export function providerRoutes({ state, operations }: Arm): ArmRoute[] {
  operations.register('provider.registration', {
    async run({ resourceId }, progress) {
      await progress.wait(1);
      const { subscription, namespace } = readProviderId(state, resourceId);
      const { [namespace]: current, ...others } = subscription.registrations;
      save(state, {
        ...subscription,
        registrations: current === 'Unregistering' ? { ...others, [namespace]: 'NotRegistered' } : others,
      });
      return undefined;
    },
  });
  const change = (verb: 'register' | 'unregister') =>
    route(
      'POST',
      `/subscriptions/{subscriptionId}/providers/{namespace}/${verb}` as const,
      { type },
      (request, { subscriptionId, namespace }) => {
        const id = `/subscriptions/${subscriptionId}/providers/${namespace}`;
        request.access.demand(`${namespace}/${verb}/action`, `/subscriptions/${subscriptionId}`);
        const { subscription, provider } = readProviderId(state, id);
        const registered = registrationOf(subscription, provider.namespace) === 'Registered';
        if (registered === (verb === 'register')) return { status: 200, body: view(subscription, provider) };
        const changing: Subscription = {
          ...subscription,
          registrations: {
            ...subscription.registrations,
            [provider.namespace]: verb === 'register' ? 'Registering' : 'Unregistering',
          },
        };
        save(state, changing);
        operations.start('provider.registration', id, request);
        return { status: 200, body: view(changing, provider) };
      },
    );
  return [
    route(
      'GET',
      '/subscriptions/{subscriptionId}/providers',
      { type, action: 'Microsoft.Resources/subscriptions/providers/read' },
      (_, { subscriptionId }) => {
        const subscription = state.subscriptions.get(subscriptionId.toLowerCase());
        return {
          status: 200,
          body: { value: subscription ? providers.map((provider) => view(subscription, provider)) : [] },
        };
      },
    ),
    route(
      'GET',
      '/subscriptions/{subscriptionId}/providers/{namespace}',
      { type },
      ({ access }, { subscriptionId, namespace }) => {
        access.demand('Microsoft.Resources/subscriptions/providers/read', `/subscriptions/${subscriptionId}`);
        const { subscription, provider } = readProviderId(
          state,
          `/subscriptions/${subscriptionId}/providers/${namespace}`,
        );
        return { status: 200, body: view(subscription, provider) };
      },
    ),
    change('register'),
    change('unregister'),
  ];
}

function readProviderId(state: ArmState, id: string) {
  const [, , subscriptionId = '', , name = ''] = id.split('/');
  const subscription = state.subscriptions.get(subscriptionId.toLowerCase());
  const provider = findProvider(name);
  if (!subscription || !provider) {
    throw new ArmError(404, 'InvalidResourceNamespace', `The resource namespace '${name}' is invalid.`);
  }
  return { subscription, provider, namespace: provider.namespace };
}

function save(state: ArmState, subscription: Subscription): void {
  state.subscriptions.set(subscription.subscriptionId, subscription);
}

function view(subscription: Subscription, { namespace, resourceTypes }: Provider) {
  return {
    id: `/subscriptions/${subscription.subscriptionId}/providers/${namespace}`,
    namespace,
    authorizations: [],
    resourceTypes: resourceTypes.map(({ name, apiVersions }) => ({
      resourceType: name,
      locations,
      apiVersions,
      defaultApiVersion: apiVersions.find((version) => !version.endsWith('preview')) ?? apiVersions[0],
      capabilities: 'None',
    })),
    registrationState: registrationOf(subscription, namespace),
    registrationPolicy: 'RegistrationRequired',
  };
}
