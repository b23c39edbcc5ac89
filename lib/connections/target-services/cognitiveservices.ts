import { credential, plain, type TargetService } from '../target-service.ts';

export const cognitiveservices: TargetService = {
  id: 'cognitiveservices',
  displayName: 'Azure AI services (OpenAI, AI services, multi-service)',
  category: 'AI',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.CognitiveServices/accounts/{account}',
    levels: [
      { parameter: 'account', noun: 'aiAccount', resourceType: 'Microsoft.CognitiveServices/accounts' },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'python', 'none'],
  defaultRoles: [
    { name: 'Cognitive Services OpenAI Contributor', id: 'a001fd3d-188f-4b5d-821b-7da978bf7442' },
    { name: 'Cognitive Services User', id: 'a97b65f3-24c7-4388-baec-2e87135dc908' },
  ],
  configurations: {},
  variants: {
    OpenAI: {
      workloadIdentity: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_OPENAI_BASE', 'https://{account}.openai.azure.com/'),
            plain('AZURE_OPENAI_CLIENTID', '{client-id}'),
          ],
        },
      ],
      secretAuto: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_OPENAI_BASE', 'https://{account}.openai.azure.com/'),
            credential('AZURE_OPENAI_KEY', '{api-key}'),
          ],
        },
      ],
      servicePrincipal: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_OPENAI_BASE', 'https://{account}.openai.azure.com/'),
            plain('AZURE_OPENAI_CLIENTID', '{client-id}'),
            credential('AZURE_OPENAI_CLIENTSECRET', '{client-secret}'),
            plain('AZURE_OPENAI_TENANTID', '{tenant-id}'),
          ],
        },
      ],
    },
    CognitiveServices: {
      workloadIdentity: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_COGNITIVESERVICES_ENDPOINT', 'https://{account}.cognitiveservices.azure.com/'),
            plain('AZURE_COGNITIVESERVICES_CLIENTID', '{client-id}'),
          ],
        },
      ],
      secretAuto: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_COGNITIVESERVICES_ENDPOINT', 'https://{account}.cognitiveservices.azure.com/'),
            credential('AZURE_COGNITIVESERVICES_KEY', '{api-key}'),
          ],
        },
      ],
      servicePrincipal: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_COGNITIVESERVICES_ENDPOINT', 'https://{account}.cognitiveservices.azure.com/'),
            plain('AZURE_COGNITIVESERVICES_CLIENTID', '{client-id}'),
            credential('AZURE_COGNITIVESERVICES_CLIENTSECRET', '{client-secret}'),
            plain('AZURE_COGNITIVESERVICES_TENANTID', '{tenant-id}'),
          ],
        },
      ],
    },
    AIServices: {
      workloadIdentity: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_AISERVICES_OPENAI_BASE', 'https://{account}.openai.azure.com/'),
            plain(
              'AZURE_AISERVICES_COGNITIVESERVICES_ENDPOINT',
              'https://{account}.cognitiveservices.azure.com/',
            ),
            plain('AZURE_AISERVICES_SPEECH_ENDPOINT', 'https://{location}.stt.speech.microsoft.com'),
            plain('AZURE_AISERVICES_CLIENTID', '{client-id}'),
          ],
        },
      ],
      secretAuto: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_AISERVICES_OPENAI_BASE', 'https://{account}.openai.azure.com/'),
            plain(
              'AZURE_AISERVICES_COGNITIVESERVICES_ENDPOINT',
              'https://{account}.cognitiveservices.azure.com/',
            ),
            plain('AZURE_AISERVICES_SPEECH_ENDPOINT', 'https://{location}.stt.speech.microsoft.com'),
            credential('AZURE_AISERVICES_KEY', '{api-key}'),
          ],
        },
      ],
      servicePrincipal: [
        {
          clientTypes: ['dotnet', 'python', 'none'],
          variables: [
            plain('AZURE_AISERVICES_OPENAI_BASE', 'https://{account}.openai.azure.com/'),
            plain(
              'AZURE_AISERVICES_COGNITIVESERVICES_ENDPOINT',
              'https://{account}.cognitiveservices.azure.com/',
            ),
            plain('AZURE_AISERVICES_SPEECH_ENDPOINT', 'https://{location}.stt.speech.microsoft.com'),
            plain('AZURE_AISERVICES_CLIENTID', '{client-id}'),
            credential('AZURE_AISERVICES_CLIENTSECRET', '{client-secret}'),
            plain('AZURE_AISERVICES_TENANTID', '{tenant-id}'),
          ],
        },
      ],
    },
  },
  requiredActions: [],
  configurationNamesFilter: 'Microsoft.CognitiveServices/accounts',
};
