import { parse as parseHcl } from '@cdktf/hcl2json';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { expectedResources } from '../connection.ts';
import { draftOfLinker } from '../draft-of-linker.ts';
import { linkerAnswerSchema } from '../linker-answer.ts';
import { planConnection } from '../plan.ts';
import { sampleDrafts } from '../sample-draft.ts';
import type { TargetService } from '../target-service.ts';
import { variablesOf } from '../variables.ts';
import { armTemplate } from './arm-template.ts';
import { azCommands } from './az-command.ts';
import { bicep } from './bicep.ts';
import { draftSources } from './draft-sources.ts';
import { kubernetesYaml } from './kubernetes-yaml.ts';
import { readBicep } from './read-bicep.ts';
import { readExport } from './read-export.ts';
import { terraform } from './terraform.ts';

const clusterId =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks-demo';

const linkers = z.array(z.object({ name: z.string(), properties: z.record(z.string(), z.json()) }));
type Linkers = z.infer<typeof linkers>;

/** What making each linker would do, and which variables come of it: the same plan is the same connection. */
function plans(read: unknown, service: TargetService) {
  return linkers.parse(read).map(({ name, properties }) => {
    const draft = draftOfLinker(linkerAnswerSchema.parse({ id: `/${name}`, name, properties }));
    if (!draft) throw new Error(`${name} is no connection`);
    const facts = {
      provisioningState: 'Succeeded',
      oidcIssuerEnabled: false,
      workloadIdentityEnabled: false,
      secretsProviderEnabled: false,
    };
    const { authType, clientType, customizedKeys, namespace, target, kafka, credentials } = draft;
    return {
      name,
      steps: planConnection(draft, service, facts),
      variables: variablesOf({
        service,
        authType,
        clientType,
        connectionName: name,
        another: false,
        customizedKeys,
      }),
      choices: { namespace, target, kafka, credentials, principal: draft.servicePrincipal },
    };
  });
}

async function readTerraform(text: string): Promise<Linkers> {
  const { resource } = await parseHcl('main.tf', text);
  // The parser gives text back as it is written, with what HCL would fill in still told apart.
  const plain = JSON.stringify(resource.azapi_resource).replaceAll('$${', '${').replaceAll('%%{', '%{');
  return Object.values(JSON.parse(plain)).map((list) => {
    const [{ name, body }] = z
      .tuple([z.object({ name: z.string(), body: z.object({ properties: z.record(z.string(), z.json()) }) })])
      .parse(list);
    return { name, properties: body.properties };
  });
}

describe.each(sampleDrafts)('$service.id with $authType', ({ service, draft }) => {
  const customizedKeys = { [firstName(service, draft)]: 'MY_OWN' };
  const sources = draftSources(clusterId, { ...draft, customizedKeys }, service);
  const request = { clusterId, sources };
  const wanted = plans(
    sources.map(({ connection, properties }) => ({ name: connection.name, properties })),
    service,
  );

  it('means the same before and after it is written down', async () => {
    const texts = {
      arm: armTemplate(request),
      terraform: terraform(request),
      bicep: bicep(request),
      az: azCommands(request),
    };
    expect(plans(readExport(texts.arm), service)).toEqual(wanted);
    expect(plans(await readTerraform(texts.terraform), service)).toEqual(wanted);
    expect(plans(readBicep(texts.bicep), service)).toEqual(wanted);
    expect(plans(readExport(texts.az), service)).toEqual(wanted);
    expect(JSON.stringify([sources, texts])).not.toContain('not-to-be-seen');
  });

  it('makes the same Kubernetes resources', () => {
    const documents = parseAllDocuments(kubernetesYaml(request)).map((document) =>
      'toJS' in document ? document.toJS() : undefined,
    );
    expect(documents.map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name])).toEqual(
      sources.flatMap(({ connection }) =>
        expectedResources(connection).map(({ kind, namespace, name }) => [kind, namespace, name]),
      ),
    );
  });
});

/** A variable to rename. */
function firstName(service: TargetService, { authType, clientType }: (typeof sampleDrafts)[number]['draft']) {
  const { variables } = variablesOf({
    service,
    authType,
    clientType,
    connectionName: 'x',
    another: false,
  });
  return variables[0]?.name ?? '';
}

it.each([
  ['kind: Secret', undefined],
  ['{"half":', undefined],
  ['{}', []],
  ['{"resources":[{"type":"Microsoft.Storage/storageAccounts","name":"st","properties":{}}]}', []],
  ['az group list', []],
])('%s is no export of connections', (text, read) => {
  expect(readExport(text)).toEqual(read);
});
