import { messageRule } from '../message-rule.ts';

export const aksKeyvaultSecretRefused = messageRule({
  id: 'aks-keyvault-secret-refused',
  priority: 50,
  pattern: /service connector does not support secrets from key vault for aks/i,
  covers: ['connection-failed'],
  commands: [
    'az aks connection create keyvault --resource-group {rg} --name {cluster} --target-resource-group <group> --vault <vault> --enable-csi',
  ],
});
