/** The Kubernetes group that may do everything. */
export const administrators = 'system:masters';
