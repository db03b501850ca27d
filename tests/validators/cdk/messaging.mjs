import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as events from 'aws-cdk-lib/aws-events';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as cdk from 'aws-cdk-lib';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { arn, both } from './given.mjs';

const queue = (s, rest = 'orders') => sqs.Queue.fromQueueArn(s, 'Queue', arn('sqs', rest));
const topic = (s, rest = 'news') => sns.Topic.fromTopicArn(s, 'Topic', arn('sns', rest));
const apiStack = app => {
  const stack = new cdk.Stack(app, 'ApiStack', { env: { region: 'us-east-1', account: '123456789012' } });
  new cdk.CfnWaitConditionHandle(stack, 'Handle');
  return stack;
};
const endpoint = x => ({
  headers: sfn.TaskInput.fromObject({ token: x.list(x.token ?? x.data) }),
  queryParameters: sfn.TaskInput.fromObject({ q: ['v', 'w'] }),
  requestBody: sfn.TaskInput.fromObject({ a: x.data }),
});

export default {
  'sqs:sendMessage': {
    patterns: both,
    make: x => x.task(tasks.SqsSendMessage, { queue: queue(x.scope), messageBody: x.body, delay: cdk.Duration.seconds(5) }),
  },
  'sqs:sendMessage (FIFO)': {
    patterns: [''],
    make: x =>
      x.task(tasks.SqsSendMessage, {
        queue: queue(x.scope, 'orders.fifo'),
        messageBody: sfn.TaskInput.fromText(x.data),
        messageGroupId: 'g',
        messageDeduplicationId: x.data,
      }),
  },
  'sns:publish': {
    patterns: both,
    make: x =>
      x.task(tasks.SnsPublish, {
        topic: topic(x.scope),
        message: x.body,
        subject: 's',
        messageAttributes: {
          text: { dataType: tasks.MessageAttributeDataType.STRING, value: x.data },
          count: { dataType: tasks.MessageAttributeDataType.NUMBER, value: 7 },
        },
      }),
  },
  'sns:publish (FIFO)': {
    patterns: [''],
    make: x =>
      x.task(tasks.SnsPublish, {
        topic: topic(x.scope, 'news.fifo'),
        message: sfn.TaskInput.fromText(x.data),
        messageGroupId: 'g',
        messageDeduplicationId: 'd',
      }),
  },
  'events:putEvents': {
    patterns: both,
    make: x =>
      x.task(tasks.EventBridgePutEvents, {
        entries: [
          {
            detail: x.body,
            detailType: 't',
            source: 's',
            eventBus: events.EventBus.fromEventBusArn(x.scope, 'Bus', arn('events', 'event-bus/orders')),
          },
          { detail: sfn.TaskInput.fromObject({ token: x.token ?? x.data }), detailType: x.data, source: 's' },
        ],
      }),
  },
  'apigateway:invoke (REST)': {
    patterns: both,
    make: x =>
      x.task(tasks.CallApiGatewayRestApiEndpoint, {
        api: apigateway.RestApi.fromRestApiId(x.scope, 'Api', 'a1b2c3'),
        region: 'us-east-1',
        stageName: 'prod',
        method: tasks.HttpMethod.POST,
        apiPath: '/orders',
        authType: tasks.AuthType.IAM_ROLE,
        ...endpoint(x),
      }),
  },
  'apigateway:invoke (HTTP)': {
    patterns: both,
    make: x =>
      x.task(tasks.CallApiGatewayHttpApiEndpoint, {
        apiId: 'a1b2c3',
        apiStack: apiStack(x.app),
        method: tasks.HttpMethod.POST,
        apiPath: '/orders',
        authType: tasks.AuthType.IAM_ROLE,
        ...endpoint(x),
      }),
  },
  'apigateway:invoke (without authorization)': {
    patterns: [''],
    make: x =>
      x.task(tasks.CallApiGatewayRestApiEndpoint, {
        api: apigateway.RestApi.fromRestApiId(x.scope, 'Api', 'a1b2c3'),
        region: 'us-east-1',
        stageName: 'prod',
        method: tasks.HttpMethod.GET,
        authType: tasks.AuthType.NO_AUTH,
      }),
  },
  'http:invoke': {
    patterns: [''],
    make: x =>
      x.task(tasks.HttpInvoke, {
        apiRoot: 'https://api.example.com',
        apiEndpoint: sfn.TaskInput.fromText('orders'),
        method: sfn.TaskInput.fromText('POST'),
        body: sfn.TaskInput.fromObject({ a: x.data }),
        headers: sfn.TaskInput.fromObject({ 'Content-Type': 'application/x-www-form-urlencoded' }),
        queryStringParameters: sfn.TaskInput.fromObject({ q: 'v' }),
        urlEncodingFormat: tasks.URLEncodingFormat.BRACKETS,
        connection: events.Connection.fromEventBusArn(
          x.scope,
          'Connection',
          arn('events', 'connection/shop/c1'),
          arn('secretsmanager', 'secret:events!connection/shop/c1-abcdef'),
        ),
      }),
  },
};
