// Synthesizes tasks of the AWS CDK, each in a state machine of its own, and gives their definitions and their roles' statements.
// References to resources are imported by ARN, so that only region, account and the machine itself are left to deployment.
import * as cdk from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as bedrock from 'aws-cdk-lib/aws-bedrock';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';

const sync = sfn.IntegrationPattern.RUN_JOB;
const arn = (service, rest) => `arn:aws:${service}:us-east-1:123456789012:${rest}`;
const table = scope => dynamodb.Table.fromTableName(scope, 'Table', 'Orders');
const project = scope => codebuild.Project.fromProjectName(scope, 'Project', 'web');
const role = (scope, id = 'Given') => iam.Role.fromRoleArn(scope, id, `arn:aws:iam::123456789012:role/${id}`, { mutable: false });
const key = { id: tasks.DynamoAttributeValue.fromString('1') };

const cases = {
  'lambda:invoke': s =>
    new tasks.LambdaInvoke(s, 'Task', {
      lambdaFunction: lambda.Function.fromFunctionArn(s, 'Function', arn('lambda', 'function:f')),
    }),
  'sns:publish': s =>
    new tasks.SnsPublish(s, 'Task', {
      topic: sns.Topic.fromTopicArn(s, 'Topic', arn('sns', 'news')),
      message: sfn.TaskInput.fromText('m'),
    }),
  'sqs:sendMessage': s =>
    new tasks.SqsSendMessage(s, 'Task', {
      queue: sqs.Queue.fromQueueArn(s, 'Queue', arn('sqs', 'orders')),
      messageBody: sfn.TaskInput.fromText('m'),
    }),
  'dynamodb:getItem': s => new tasks.DynamoGetItem(s, 'Task', { table: table(s), key }),
  'dynamodb:putItem': s => new tasks.DynamoPutItem(s, 'Task', { table: table(s), item: key }),
  'dynamodb:updateItem': s => new tasks.DynamoUpdateItem(s, 'Task', { table: table(s), key }),
  'dynamodb:deleteItem': s => new tasks.DynamoDeleteItem(s, 'Task', { table: table(s), key }),
  'events:putEvents': s =>
    new tasks.EventBridgePutEvents(s, 'Task', {
      entries: [
        {
          detail: sfn.TaskInput.fromObject({}),
          detailType: 't',
          source: 's',
          eventBus: events.EventBus.fromEventBusArn(s, 'Bus', arn('events', 'event-bus/orders')),
        },
      ],
    }),
  'glue:startJobRun.sync': s => new tasks.GlueStartJobRun(s, 'Task', { glueJobName: 'import', integrationPattern: sync }),
  'databrew:startJobRun.sync': s => new tasks.GlueDataBrewStartJobRun(s, 'Task', { name: 'clean', integrationPattern: sync }),
  'codebuild:startBuild.sync': s => new tasks.CodeBuildStartBuild(s, 'Task', { project: project(s), integrationPattern: sync }),
  'codebuild:startBuildBatch.sync': s =>
    new tasks.CodeBuildStartBuildBatch(s, 'Task', { project: project(s), integrationPattern: sync }),
  'batch:submitJob.sync': s =>
    new tasks.BatchSubmitJob(s, 'Task', {
      jobName: 'night',
      jobDefinitionArn: arn('batch', 'job-definition/report:3'),
      jobQueueArn: arn('batch', 'job-queue/slow'),
      integrationPattern: sync,
    }),
  'athena:startQueryExecution.sync': s =>
    new tasks.AthenaStartQueryExecution(s, 'Task', {
      queryString: 'SELECT 1',
      workGroup: 'reports',
      queryExecutionContext: { databaseName: 'sales' },
      resultConfiguration: { outputLocation: { bucketName: 'results', objectKey: 'monthly' } },
      integrationPattern: sync,
    }),
  'states:startExecution.sync:2': s =>
    new tasks.StepFunctionsStartExecution(s, 'Task', {
      stateMachine: sfn.StateMachine.fromStateMachineArn(s, 'Child', arn('states', 'stateMachine:Child')),
      associateWithParent: false,
      integrationPattern: sync,
    }),
  'elasticmapreduce:addStep.sync': s =>
    new tasks.EmrAddStep(s, 'Task', { clusterId: 'j-1', name: 'step', jar: 'x.jar', integrationPattern: sync }),
  'elasticmapreduce:terminateCluster.sync': s =>
    new tasks.EmrTerminateCluster(s, 'Task', { clusterId: 'j-1', integrationPattern: sync }),
  'mediaconvert:createJob.sync': s =>
    new tasks.MediaConvertCreateJob(s, 'Task', {
      createJobRequest: { Role: 'arn:aws:iam::123456789012:role/Given', Settings: {} },
      integrationPattern: sync,
    }),
  'bedrock:invokeModel': s =>
    new tasks.BedrockInvokeModel(s, 'Task', {
      model: bedrock.FoundationModel.fromFoundationModelId(s, 'Model', { modelId: 'amazon.titan-text-express-v1' }),
      input: { s3Location: { bucketName: 'prompts', objectKey: 'one.json' } },
      output: { s3Location: { bucketName: 'answers', objectKey: 'one.json' } },
    }),
  'sagemaker:createEndpoint': s =>
    new tasks.SageMakerCreateEndpoint(s, 'Task', { endpointName: 'prices', endpointConfigName: 'prices-2' }),
  'sagemaker:createTransformJob.sync': s =>
    new tasks.SageMakerCreateTransformJob(s, 'Task', {
      transformJobName: 'transform',
      modelName: 'prices',
      role: role(s),
      transformInput: { transformDataSource: { s3DataSource: { s3Uri: 's3://in/x', s3DataType: tasks.S3DataType.S3_PREFIX } } },
      transformOutput: { s3OutputPath: 's3://out/x' },
      integrationPattern: sync,
    }),
  'http:invoke': s =>
    new tasks.HttpInvoke(s, 'Task', {
      apiRoot: 'https://api.example.com',
      apiEndpoint: sfn.TaskInput.fromText('orders'),
      method: sfn.TaskInput.fromText('POST'),
      connection: events.Connection.fromEventBusArn(
        s,
        'Connection',
        arn('events', 'connection/shop/c1'),
        arn('secretsmanager', 'secret:events!connection/shop/c1-abcdef'),
      ),
    }),
  'apigateway:invoke': s =>
    new tasks.CallApiGatewayRestApiEndpoint(s, 'Task', {
      api: apigateway.RestApi.fromRestApiId(s, 'Api', 'a1b2c3'),
      region: 'us-east-1',
      stageName: 'prod',
      method: tasks.HttpMethod.GET,
      apiPath: '/orders',
      authType: tasks.AuthType.IAM_ROLE,
    }),
  'aws-sdk:sesv2:getContact': s =>
    new tasks.CallAwsService(s, 'Task', {
      service: 'sesv2',
      action: 'getContact',
      parameters: { ContactListName: 'c', EmailAddress: 'a@example.com' },
      iamResources: [arn('ses', 'contact-list/c')],
    }),
  'distributed map': s => {
    const map = new sfn.DistributedMap(s, 'Task', {
      label: 'rows',
      itemReader: new sfn.S3JsonItemReader({ bucket: s3.Bucket.fromBucketName(s, 'In', 'rows-in'), key: 'rows.json' }),
      resultWriter: new sfn.ResultWriter({ bucket: s3.Bucket.fromBucketName(s, 'Out', 'rows-out'), prefix: 'done' }),
    });
    return map.itemProcessor(new sfn.Pass(s, 'Inner'));
  },
};

function text(value, machine) {
  if (typeof value === 'string') return value;
  if (value.Ref === 'AWS::Partition') return 'aws';
  if (value.Ref === 'AWS::Region') return '${AwsRegion}';
  if (value.Ref === 'AWS::AccountId') return '${AwsAccountId}';
  if (value.Ref === 'AWS::URLSuffix') return 'amazonaws.com';
  if (value.Ref === machine) return '${StateMachineArn}';
  if (value['Fn::GetAtt']?.[0] === machine) return value['Fn::GetAtt'][1] === 'Name' ? '${StateMachineName}' : '${StateMachineArn}';
  if (value['Fn::Join']) return value['Fn::Join'][1].map(part => text(part, machine)).join(value['Fn::Join'][0]);
  if (value['Fn::Select']) {
    const [index, list] = value['Fn::Select'];
    return text(list, machine)[index];
  }

  if (value['Fn::Split']) {
    const parts = text(value['Fn::Split'][1], machine);
    return parts === '${StateMachineArn}'
      ? ['arn', 'aws', 'states', '${AwsRegion}', '${AwsAccountId}', 'stateMachine', '${StateMachineName}']
      : parts.split(value['Fn::Split'][0]);
  }

  throw new Error('Unknown reference: ' + JSON.stringify(value));
}

const list = value => (Array.isArray(value) ? value : [value]);
const results = [];
for (const [name, make] of Object.entries(cases)) {
  const app = new cdk.App({ analyticsReporting: false });
  const stack = new cdk.Stack(app, 'Stack');
  const definition = sfn.DefinitionBody.fromChainable(make(stack));
  new sfn.StateMachine(stack, 'Machine', { definitionBody: definition });
  const { Resources: resources } = app.synth().getStackByName('Stack').template;
  const [machine, { Properties: properties }] = Object.entries(resources).find(([, r]) => r.Type === 'AWS::StepFunctions::StateMachine');
  const statements = Object.values(resources)
    .filter(resource => resource.Type === 'AWS::IAM::Policy')
    .flatMap(policy => policy.Properties.PolicyDocument.Statement)
    .map(statement => ({
      actions: list(statement.Action),
      resources: list(statement.Resource).map(resource => text(resource, machine)),
      conditions: Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
        Object.entries(keys).flatMap(([key, value]) => list(value).map(one => `${key} ${operator} ${text(one, machine)}`)),
      ),
    }));
  results.push({ name, definition: text(properties.DefinitionString, machine), statements });
}

process.stdout.write(JSON.stringify(results));
