import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as cdk from 'aws-cdk-lib';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { job } from './given.mjs';

const table = x => dynamodb.Table.fromTableName(x.scope, 'Table', 'Orders');
const V = tasks.DynamoAttributeValue;
const write = x => ({
  table: table(x),
  conditionExpression: 'attribute_exists(#s)',
  expressionAttributeNames: { '#s': 'state' },
  expressionAttributeValues: { ':v': V.fromString(x.data), ':n': V.fromNumber(3) },
  returnConsumedCapacity: tasks.DynamoConsumedCapacity.TOTAL,
  returnItemCollectionMetrics: tasks.DynamoItemCollectionMetrics.SIZE,
  returnValues: tasks.DynamoReturnValues.ALL_OLD,
});
const key = x => ({ id: V.fromString(x.data) });

export default {
  'dynamodb:getItem': {
    patterns: [''],
    make: x =>
      x.task(tasks.DynamoGetItem, {
        table: table(x),
        key: key(x),
        consistentRead: true,
        projectionExpression: [new tasks.DynamoProjectionExpression().withAttribute('#s').atIndex(0)],
        expressionAttributeNames: { '#s': 'state' },
        returnConsumedCapacity: tasks.DynamoConsumedCapacity.INDEXES,
      }),
  },
  'dynamodb:putItem': {
    patterns: [''],
    make: x =>
      x.task(tasks.DynamoPutItem, {
        ...write(x),
        item: {
          id: V.fromString(x.data),
          n: V.fromNumber(7),
          b: V.fromBoolean(true),
          none: V.fromNull(true),
          m: V.fromMap({ x: V.fromString('y') }),
          l: V.fromList([V.fromString('a'), V.fromNumber(1)]),
          ss: V.fromStringSet(['a', 'b']),
          ns: V.fromNumberSet([1, 2]),
          bin: V.fromBinary('AQI='),
        },
      }),
  },
  'dynamodb:updateItem': {
    patterns: [''],
    make: x => x.task(tasks.DynamoUpdateItem, { ...write(x), key: key(x), updateExpression: 'SET #s = :v' }),
  },
  'dynamodb:deleteItem': { patterns: [''], make: x => x.task(tasks.DynamoDeleteItem, { ...write(x), key: key(x) }) },
  'glue:startJobRun': {
    patterns: job,
    make: x =>
      x.task(tasks.GlueStartJobRun, {
        glueJobName: 'import',
        arguments: sfn.TaskInput.fromObject({ '--a': x.data }),
        taskTimeout: sfn.Timeout.duration(cdk.Duration.minutes(30)),
        notifyDelayAfter: cdk.Duration.minutes(5),
        securityConfiguration: 's',
        workerConfiguration: { workerTypeV2: tasks.WorkerTypeV2.G_1X, numberOfWorkers: 2 },
        executionClass: tasks.ExecutionClass.FLEX,
      }),
  },
  'databrew:startJobRun': { patterns: job, make: x => x.task(tasks.GlueDataBrewStartJobRun, { name: 'clean' }) },
  'athena:startQueryExecution': {
    patterns: job,
    make: x =>
      x.task(tasks.AthenaStartQueryExecution, {
        queryString: 'SELECT 1',
        clientRequestToken: 'token',
        workGroup: 'reports',
        queryExecutionContext: { databaseName: 'sales', catalogName: 'AwsDataCatalog' },
        resultConfiguration: {
          outputLocation: { bucketName: 'results', objectKey: 'monthly' },
          encryptionConfiguration: { encryptionOption: tasks.EncryptionOption.S3_MANAGED },
        },
        executionParameters: ['1'],
        resultReuseConfigurationMaxAge: cdk.Duration.minutes(5),
      }),
  },
  'athena:stopQueryExecution': {
    patterns: [''],
    make: x => x.task(tasks.AthenaStopQueryExecution, { queryExecutionId: x.data }),
  },
  'athena:getQueryExecution': {
    patterns: [''],
    make: x => x.task(tasks.AthenaGetQueryExecution, { queryExecutionId: x.data }),
  },
  'athena:getQueryResults': {
    patterns: [''],
    make: x => x.task(tasks.AthenaGetQueryResults, { queryExecutionId: x.data, maxResults: 10, nextToken: 'next' }),
  },
};
