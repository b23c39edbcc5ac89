/** Endpoints of one Azure cloud. */
export interface Cloud {
  /** Where people sign in, `https://…`, without a slash at the end. */
  readonly loginEndpoint: string;
  /** Resource Manager, without a slash at the end. */
  readonly armEndpoint: string;
  /** What a Resource Manager token is for. */
  readonly armAudience: string;
  /** End of the host names that AKS gives API servers, public and private ones. */
  readonly clusterDomain: string;
}

/**
 * Azure's clouds by the name that `az cloud` gives them.
 * Source: the clouds' metadata at `/metadata/endpoints`, api-version 2020-06-01; API servers by the private DNS zones of AKS.
 */
export const clouds = {
  AzureCloud: {
    loginEndpoint: 'https://login.microsoftonline.com',
    armEndpoint: 'https://management.azure.com',
    armAudience: 'https://management.azure.com/',
    clusterDomain: '.azmk8s.io',
  },
  AzureUSGovernment: {
    loginEndpoint: 'https://login.microsoftonline.us',
    armEndpoint: 'https://management.usgovcloudapi.net',
    armAudience: 'https://management.usgovcloudapi.net/',
    clusterDomain: '.cx.aks.containerservice.azure.us',
  },
  AzureChinaCloud: {
    loginEndpoint: 'https://login.partner.microsoftonline.cn',
    armEndpoint: 'https://management.chinacloudapi.cn',
    armAudience: 'https://management.chinacloudapi.cn/',
    clusterDomain: '.cx.prod.service.azk8s.cn',
  },
} as const satisfies Record<string, Cloud>;

/** Application id of the server application of AKS in Microsoft Entra ID: who a Kubernetes token is for, in every cloud. */
export const aksServerApplication = '6dae42f8-4368-4678-94ff-3960e28e3630';
