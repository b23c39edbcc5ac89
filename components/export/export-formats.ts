import { armTemplate } from '#lib/connections/exports/arm-template.ts';
import { azCommands } from '#lib/connections/exports/az-command.ts';
import { bicep } from '#lib/connections/exports/bicep.ts';
import type { ExportRequest } from '#lib/connections/exports/export-source.ts';
import { kubernetesYaml } from '#lib/connections/exports/kubernetes-yaml.ts';
import { terraform } from '#lib/connections/exports/terraform.ts';

/** Forms that connections are exported in: what they are called, the end of the file's name, how they are written. */
export const exportFormats = [
  { id: 'az', label: 'Azure CLI', extension: 'sh', write: azCommands },
  { id: 'arm', label: 'ARM', extension: 'json', write: armTemplate },
  { id: 'bicep', label: 'Bicep', extension: 'bicep', write: bicep },
  { id: 'terraform', label: 'Terraform', extension: 'tf', write: terraform },
  { id: 'kubernetes', label: 'Kubernetes', extension: 'yaml', write: kubernetesYaml },
] as const satisfies readonly {
  id: string;
  label: string;
  extension: string;
  write: (request: ExportRequest) => string;
}[];
