import { credential, plain, type TargetService } from '../target-service.ts';

export const confluentCloud: TargetService = {
  id: 'confluent-cloud',
  displayName: 'Apache Kafka on Confluent Cloud',
  category: 'Messaging',
  target: { kind: 'confluent' },
  authTypes: ['secret'],
  clientTypes: ['dotnet', 'java', 'python', 'go', 'springBoot', 'none'],
  defaultRoles: [],
  configurations: {
    secret: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'go', 'none'],
        variables: [
          plain(
            'AZURE_CONFLUENTCLOUDKAFKA_BOOTSTRAPSERVER',
            'pkc-{server}.{region}.azure.confluent.cloud:9092',
          ),
          credential(
            'AZURE_CONFLUENTCLOUDKAFKA_KAFKASASLCONFIG',
            "org.apache.kafka.common.security.plain.PlainLoginModule required username='{kafka-key}' password='{kafka-secret}';",
          ),
          plain(
            'AZURE_CONFLUENTCLOUDSCHEMAREGISTRY_URL',
            'https://psrc-{server}.{region}.azure.confluent.cloud',
          ),
          credential('AZURE_CONFLUENTCLOUDSCHEMAREGISTRY_USERINFO', '{schema-key}:{schema-secret}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain(
            'spring.kafka.properties.bootstrap.servers',
            'pkc-{server}.{region}.azure.confluent.cloud:9092',
          ),
          credential(
            'spring.kafka.properties.sasl.jaas.config',
            "org.apache.kafka.common.security.plain.PlainLoginModule required username='{kafka-key}' password='{kafka-secret}';",
          ),
          plain(
            'spring.kafka.properties.schema.registry.url',
            'https://psrc-{server}.{region}.azure.confluent.cloud',
          ),
          credential(
            'spring.kafka.properties.schema.registry.basic.auth.user.info',
            '{schema-key}:{schema-secret}',
          ),
        ],
      },
    ],
  },
  requiredActions: [],
  configurationNamesFilter: 'CONFLUENT.CLOUD',
};
