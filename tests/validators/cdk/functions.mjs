import * as eks from 'aws-cdk-lib/aws-eks';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { arn, both, bucket } from './given.mjs';

export default {
  'lambda:invoke': {
    patterns: both,
    make: x =>
      x.task(tasks.LambdaInvoke, {
        lambdaFunction: lambda.Function.fromFunctionArn(x.scope, 'Function', arn('lambda', 'function:f')),
        payload: x.body,
      }),
  },
  'lambda:invoke (event)': {
    patterns: [''],
    make: x =>
      x.task(tasks.LambdaInvoke, {
        lambdaFunction: lambda.Function.fromFunctionArn(x.scope, 'Function', arn('lambda', 'function:f')),
        payload: sfn.TaskInput.fromObject({ a: x.data }),
        invocationType: tasks.LambdaInvocationType.EVENT,
        qualifier: 'live',
        clientContext: 'Y29udGV4dA==',
      }),
  },
  'states:startExecution': {
    patterns: ['', '.sync:2', '.waitForTaskToken'],
    make: x =>
      x.task(tasks.StepFunctionsStartExecution, {
        stateMachine: sfn.StateMachine.fromStateMachineArn(x.scope, 'Child', arn('states', 'stateMachine:Child')),
        input: x.body,
        name: x.data,
      }),
  },
  activity: {
    patterns: [''],
    make: x => {
      const activity = sfn.Activity.fromActivityArn(x.scope, 'Activity', arn('states', 'activity:pack'));
      return x.task(
        tasks.StepFunctionsInvokeActivity,
        x.isJsonata ? { activity, arguments: { a: x.data } } : { activity, parameters: { a: x.data } },
      );
    },
  },
  'eks:call': {
    patterns: [''],
    make: x =>
      x.task(tasks.EksCall, {
        cluster: eks.Cluster.fromClusterAttributes(x.scope, 'Cluster', {
          clusterName: 'c',
          clusterEndpoint: 'https://c.example.com',
          clusterCertificateAuthorityData: 'Y2VydA==',
        }),
        httpMethod: tasks.HttpMethods.POST,
        httpPath: '/api/v1/namespaces/default/pods',
        queryParameters: { q: ['v'] },
        requestBody: sfn.TaskInput.fromObject({ a: x.data }),
      }),
  },
  'aws-sdk:sesv2:getContact': {
    patterns: both,
    make: x =>
      x.task(tasks.CallAwsService, {
        service: 'sesv2',
        action: 'getContact',
        parameters: { ContactListName: x.token ?? x.data, EmailAddress: x.data },
        iamResources: [arn('ses', 'contact-list/c')],
      }),
  },
  'aws-sdk:s3:listObjectsV2': {
    patterns: [''],
    make: x =>
      x.task(tasks.CallAwsService, {
        service: 's3',
        action: 'listObjectsV2',
        parameters: { Bucket: 'orders', Prefix: x.data },
        iamResources: ['arn:aws:s3:::orders'],
      }),
  },
  'aws-sdk:glue:startCrawler': {
    patterns: [''],
    make: x => x.task(tasks.GlueStartCrawlerRun, { crawlerName: 'nightly' }),
  },
  'distributed map': {
    patterns: [''],
    make: x => {
      const map = sfn.DistributedMap[x.language](x.scope, 'Call', {
        label: 'rows',
        itemReader: new sfn.S3JsonItemReader({ bucket: bucket(x.scope, 'rows-in'), key: 'rows.json' }),
        resultWriterV2: new sfn.ResultWriterV2({ bucket: bucket(x.scope, 'rows-out'), prefix: 'done' }),
      });
      return map.itemProcessor(new sfn.Pass(x.scope, 'Inner'));
    },
  },
};
