import type { TargetService } from './target-service.ts';
import { appInsights } from './target-services/app-insights.ts';
import { appconfig } from './target-services/appconfig.ts';
import { cognitiveservices } from './target-services/cognitiveservices.ts';
import { confluentCloud } from './target-services/confluent-cloud.ts';
import { cosmosCassandra } from './target-services/cosmos-cassandra.ts';
import { cosmosGremlin } from './target-services/cosmos-gremlin.ts';
import { cosmosMongo } from './target-services/cosmos-mongo.ts';
import { cosmosSql } from './target-services/cosmos-sql.ts';
import { cosmosTable } from './target-services/cosmos-table.ts';
import { eventhub } from './target-services/eventhub.ts';
import { keyvault } from './target-services/keyvault.ts';
import { mongodbAtlas } from './target-services/mongodb-atlas.ts';
import { mysql } from './target-services/mysql.ts';
import { mysqlFlexible } from './target-services/mysql-flexible.ts';
import { neonPostgres } from './target-services/neon-postgres.ts';
import { postgres } from './target-services/postgres.ts';
import { postgresFlexible } from './target-services/postgres-flexible.ts';
import { redis } from './target-services/redis.ts';
import { redisEnterprise } from './target-services/redis-enterprise.ts';
import { servicebus } from './target-services/servicebus.ts';
import { signalr } from './target-services/signalr.ts';
import { sql } from './target-services/sql.ts';
import { storageBlob } from './target-services/storage-blob.ts';
import { storageFile } from './target-services/storage-file.ts';
import { storageQueue } from './target-services/storage-queue.ts';
import { storageTable } from './target-services/storage-table.ts';
import { webpubsub } from './target-services/webpubsub.ts';

/** Every service that Service Connector can connect an AKS cluster to: 27, with 62 ways to authenticate between them. */
export const targetServices: readonly TargetService[] = [
  storageBlob,
  storageQueue,
  storageTable,
  storageFile,
  keyvault,
  appconfig,
  eventhub,
  servicebus,
  signalr,
  webpubsub,
  cosmosCassandra,
  cosmosGremlin,
  cosmosMongo,
  cosmosSql,
  cosmosTable,
  redis,
  redisEnterprise,
  sql,
  mysqlFlexible,
  mysql,
  postgresFlexible,
  postgres,
  confluentCloud,
  appInsights,
  cognitiveservices,
  neonPostgres,
  mongodbAtlas,
];

/**
 * The target service with this id.
 * @param id the word after `az aks connection create`
 */
export function targetServiceById(id: string): TargetService | undefined {
  return targetServices.find((service) => service.id === id);
}
