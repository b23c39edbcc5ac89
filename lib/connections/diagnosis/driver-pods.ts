/** Whether a pod of kube-system is one of the Secrets Store CSI driver's, of which there is one on each node. */
export const isDriverPod = (name: string): boolean => name.startsWith('aks-secrets-store-');
