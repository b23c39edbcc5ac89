import { z } from 'zod';

/** Reads the commands that exports are made of, the way `az` turns its parameters into a linker. */
export function readAzCommands(text: string): { name: string; properties: unknown }[] {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readCommand(words(line)));
}

/** Words as a shell tells them apart. */
function words(line: string): string[] {
  const word = /(?:'[^']*'|"(?:\$\((?:[^()"]|"[^"]*")*\)|[^"])*"|\\.|[^\s'"\\])+/g;
  return [...line.matchAll(word)].map(([raw]) =>
    raw.replace(/'([^']*)'|"((?:\$\((?:[^()"]|"[^"]*")*\)|[^"])*)"|\\(.)/g, (_, single, double, sign) =>
      String(single ?? double ?? sign),
    ),
  );
}

function readCommand(all: readonly string[]): { name: string; properties: unknown } {
  const parameters = new Map<string, string[]>();
  for (const word of all) {
    if (word.startsWith('--')) parameters.set(word, []);
    else [...parameters.values()].at(-1)?.push(word);
  }
  const one = (name: string) => parameters.get(name)?.[0];
  const pairs = (name: string) =>
    Object.fromEntries(
      (parameters.get(name) ?? []).map((pair) => [
        pair.slice(0, pair.indexOf('=')),
        pair.slice(pair.indexOf('=') + 1),
      ]),
    );
  if (all[1] === 'rest') {
    const body = z.object({ properties: z.unknown() }).parse(JSON.parse(one('--body') ?? ''));
    return { name: /linkers\/([^?]+)/.exec(one('--url') ?? '')?.[1] ?? '', ...body };
  }
  const optOut = (part: string) => parameters.get('--opt-out')?.includes(part) ?? false;
  const csi = parameters.has('--enable-csi');
  return {
    name: one('--connection') ?? '',
    properties: {
      clientType: one('--client-type'),
      scope: one('--kube-namespace'),
      targetService: {
        type: 'AzureResource',
        id: one('--target-id'),
        ...(csi && { resourceProperties: { connectAsKubernetesCsiDriver: true } }),
      },
      authInfo: {
        ...auth(),
        ...(optOut('auth') && { authMode: 'optOutAllAuth' }),
      },
      publicNetworkSolution: { action: optOut('publicnetwork') ? 'optOut' : 'enable' },
      configurationInfo: {
        ...(optOut('configinfo') && { action: 'optOut' }),
        customizedKeys: pairs('--customized-keys'),
        additionalConnectionStringProperties: pairs('--connstr-props'),
      },
    },
  };

  function auth(): object {
    if (csi) return { authType: 'userAssignedIdentity' };
    if (parameters.has('--workload-identity'))
      return {
        authType: 'userAssignedIdentity',
        clientId: /clientId=='([^']+)'/.exec(one('--workload-identity') ?? '')?.[1],
      };
    if (parameters.has('--service-principal')) {
      const given = pairs('--service-principal');
      return {
        authType: 'servicePrincipalSecret',
        clientId: given['client-id'],
        principalId: given['object-id'],
      };
    }
    const { name } = pairs('--secret');
    return { authType: 'secret', ...(name !== undefined && { name }) };
  }
}
