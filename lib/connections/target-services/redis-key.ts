import { type ConfigurationRow, credential, plain } from '../target-service.ts';

/** Variables of a Redis connection by access key: Azure documents one set for both products. */
export const redisKey: readonly ConfigurationRow[] = [
  {
    clientTypes: ['dotnet'],
    variables: [
      credential(
        'AZURE_REDIS_CONNECTIONSTRING',
        '{server}.redis.cache.windows.net:6380,password={redis-key},ssl=True,defaultDatabase=0',
      ),
    ],
  },
  {
    clientTypes: ['java', 'python', 'go', 'nodejs'],
    variables: [
      credential(
        'AZURE_REDIS_CONNECTIONSTRING',
        'rediss://:{redis-key}@{server}.redis.cache.windows.net:6380/0',
      ),
    ],
  },
  {
    clientTypes: ['springBoot'],
    variables: [
      plain('spring.redis.host', '{server}.redis.cache.windows.net'),
      plain('spring.redis.port', '6380'),
      plain('spring.redis.database', '0'),
      credential('spring.redis.password', '{redis-key}'),
      plain('spring.redis.ssl', 'true'),
    ],
  },
  {
    clientTypes: ['none'],
    variables: [
      plain('AZURE_REDIS_HOST', '{server}.redis.cache.windows.net'),
      plain('AZURE_REDIS_PORT', '6380'),
      plain('AZURE_REDIS_DATABASE', '0'),
      credential('AZURE_REDIS_PASSWORD', '{redis-key}'),
      plain('AZURE_REDIS_SSL', 'true'),
    ],
  },
];
