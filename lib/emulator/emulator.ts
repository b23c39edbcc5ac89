import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Arm } from './arm/arm.ts';
import { clusterAccess } from './arm/container-service/cluster-access.ts';
import { createClusterQueue } from './arm/container-service/cluster-queue.ts';
import { createClusterUpdates } from './arm/container-service/cluster-updates.ts';
import { armPlane } from './arm/dispatch.ts';
import { metadataEndpoints } from './arm/metadata-endpoints.ts';
import { createOperations } from './arm/operations.ts';
import { armRoutes } from './arm/routes.ts';
import { clearState, openState } from './arm/state.ts';
import { createThrottle } from './arm/throttle.ts';
import { controlRoutes } from './control/control-routes.ts';
import { faultMiddleware } from './control/fault-middleware.ts';
import { createFaults } from './control/faults.ts';
import { createRequestLog } from './control/request-log.ts';
import type { Traffic } from './control/traffic.ts';
import { entraRoutes } from './entra/entra-routes.ts';
import { openGrants } from './entra/grants.ts';
import { scriptToken } from './entra/script-token.ts';
import { openSigningKey } from './entra/signing-key.ts';
import type { Environment } from './environment.ts';
import { startKubernetesPlane } from './kubernetes/plane.ts';
import { listen } from './listen.ts';
import { localHostOnly, reachableHost } from './local-host.ts';
import { operator } from './operator/operator.ts';
import { withRealCluster } from './real-cluster.ts';
import { attemptConnection } from './scenarios/attempt-connection.ts';
import { seedAtScale } from './scenarios/scale.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { findScenario, scenarios } from './scenarios/scenarios.ts';
import { openStore } from './store.ts';

export interface Emulator {
  /** Resource Manager at `/`, sign-in below `/entra`, control below `/_emulator`. */
  readonly armUrl: string;
  readonly kubernetesUrl: string;
  /** Of the authority that has signed its certificates, as PEM. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** Starts all planes of the emulator; port 0 takes any free one. Resolves when everything answers. */
export async function startEmulator(options: Environment): Promise<Emulator> {
  const store = openStore(options.state);
  const faults = createFaults();
  const requests = createRequestLog();
  const traffic: Traffic = { faultFor: faults.strike, record: requests.record };
  // A new key takes a while to find; the rest is built meanwhile.
  const signingKey = openSigningKey(store);
  const state = openState(store);
  const emulated = await startKubernetesPlane({
    store,
    port: options.kubernetesPort,
    host: options.host,
    traffic,
    ...clusterAccess(state, signingKey),
  });
  const kubernetes = options.kubeconfig
    ? withRealCluster(emulated, options.kubeconfig, options.kubecontext)
    : emulated;
  const operations = createOperations(state.operations, options.operationMs);
  const arm: Arm = {
    state,
    operations,
    clusterUpdates: createClusterUpdates(state, kubernetes),
    clusterQueue: createClusterQueue(),
    kubernetes,
    operator,
    throttle: createThrottle(options.throttling),
  };
  const routes = armRoutes(arm);
  const seeded = store.collection<string>('scenario');

  const build = async (scenario: Scenario): Promise<void> => {
    store.transaction(() => {
      scenario.build(arm);
      seeded.set('current', scenario.name);
    });
    for (const attempt of scenario.attempts ?? []) await attemptConnection(arm, attempt);
  };
  if (!seeded.get('current')) {
    const scenario = findScenario(options.scenario);
    if (!scenario) throw new Error(`There is no scenario '${options.scenario}'.`);
    await build(scenario);
  }

  const key = await signingKey;
  const app = new Hono<{ Bindings: HttpBindings }>();
  if (!options.allowRemote) app.use(localHostOnly);
  app.route(
    '/_emulator',
    controlRoutes({
      faults,
      requests,
      async reset(name = options.scenario) {
        const scenario = findScenario(name);
        if (!scenario) return false;
        await operations.stop();
        faults.clear();
        kubernetes.reset();
        // Sign-ins stay: whoever is signed in goes on in the new estate.
        clearState(state);
        arm.throttle.reset();
        await build(scenario);
        return true;
      },
      certificate: () => emulated.certificate,
      scenarios: () => scenarios.map(({ name, summary }) => ({ name, summary })),
      issueToken: (request, origin) => scriptToken(key, request, origin),
      seed: (request) => store.transaction(() => seedAtScale(arm, request)),
    }),
  );
  app.use('/entra/*', faultMiddleware('entra', traffic));
  app.route('/entra', entraRoutes(key, openGrants(store)));
  app.use(faultMiddleware('arm', traffic, options.latencyMs));
  app.get('/metadata/endpoints', metadataEndpoints);
  app.route('/', armPlane(routes, arm, key));

  const server = await listen({
    port: options.port,
    host: options.host,
    answer: getRequestListener(app.fetch),
    tls: options.tls ? emulated.serverCertificate(options.host) : undefined,
  });
  operations.resume();
  const host = reachableHost(options.host);
  return {
    armUrl: `${options.tls ? 'https' : 'http'}://${host}:${server.port}`,
    kubernetesUrl: kubernetes.url,
    certificate: emulated.certificate,
    async close() {
      await operations.stop();
      await server.close();
      await kubernetes.close();
      store.close();
    },
  };
}
