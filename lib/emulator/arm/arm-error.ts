interface ErrorMore {
  readonly target?: string;
  readonly additionalInfo?: readonly { readonly type: string; readonly info: unknown }[];
}

/** An answer of Azure Resource Manager that is not a success: status, code and message as Azure sends them. */
export class ArmError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What some errors carry beside code and message. */
  readonly more: ErrorMore;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    more: ErrorMore = {},
  ) {
    super(message);
    this.name = 'ArmError';
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.more = more;
  }

  /** The error object as it stands in an answer's body or in an operation. */
  get detail(): { code: string; message: string } & ErrorMore {
    return { code: this.code, message: this.message, ...this.more };
  }
}

/** Errors that the gateway itself raises, before a resource provider is asked, carry this header. */
const gateway = { 'x-ms-failure-cause': 'gateway' };

export const subscriptionNotFound = (id: string) =>
  new ArmError(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`, gateway);

export const resourceGroupNotFound = (name: string) =>
  new ArmError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`, gateway);

/** @param type such as `Microsoft.ContainerService/managedClusters`, @param name names from the parent down, joined by `/` */
export const resourceNotFound = (type: string, name: string, resourceGroup: string) =>
  new ArmError(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${name}' under resource group '${resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
    gateway,
  );

export const parentResourceNotFound = (id: string) =>
  new ArmError(
    404,
    'ParentResourceNotFound',
    `Can not perform requested operation on nested resource. Parent resource '${id.split('/').at(-1)}' not found.`,
    gateway,
  );

export const authorizationFailed = (
  caller: { name: string; objectId: string },
  action: string,
  scope: string,
) =>
  new ArmError(
    403,
    'AuthorizationFailed',
    `The client '${caller.name}' with object id '${caller.objectId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    gateway,
  );

/** What Service Connector says when the caller, in whose name it works, lacks a right. */
export const unauthorizedResourceAccess = (action: string, id: string) =>
  new ArmError(
    403,
    'UnauthorizedResourceAccess',
    `You do not have permission to perform action '${action}' on the resource '${id}'. If access was recently granted, please refresh your credentials.`,
  );

export const invalidRequestContent = (reason: string) =>
  new ArmError(
    400,
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${reason}'.`,
    gateway,
  );

export const badRequest = (message: string) => new ArmError(400, 'BadRequest', message);

export const conflict = (message: string) => new ArmError(409, 'Conflict', message);

export const missingRegistration = (namespace: string) =>
  new ArmError(
    409,
    'MissingSubscriptionRegistration',
    `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`,
    gateway,
  );

/** The honest answer to what this emulator does not do, never a pretence. */
export const notModelled = (operation: string) =>
  new ArmError(501, 'NotModelled', `The emulator does not model ${operation}.`);
