import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { bucket, job, role } from './given.mjs';

const m5 = ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.XLARGE);
const titan = { modelArn: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1' };
const at = uri => ({ bind: () => ({ uri }) });

export default {
  'bedrock:invokeModel': {
    patterns: [''],
    make: x =>
      x.task(tasks.BedrockInvokeModel, {
        model: titan,
        body: x.body,
        accept: 'application/json',
        contentType: 'application/json',
        guardrail: tasks.Guardrail.enable('gr1', 2),
        traceEnabled: true,
      }),
  },
  'bedrock:invokeModel (S3)': {
    patterns: [''],
    make: x =>
      x.task(tasks.BedrockInvokeModel, {
        model: titan,
        input: { s3InputUri: 's3://prompts/one.json' },
        output: { s3OutputUri: 's3://answers/one.json' },
      }),
  },
  'bedrock:createModelCustomizationJob': {
    patterns: job,
    languages: ['jsonPath'],
    make: x =>
      x.task(tasks.BedrockCreateModelCustomizationJob, {
        baseModel: titan,
        clientRequestToken: 'token',
        customizationType: tasks.CustomizationType.FINE_TUNING,
        customModelName: 'mine',
        customModelTags: [{ key: 'a', value: 'b' }],
        hyperParameters: { batchSize: '10' },
        jobName: 'tune',
        jobTags: [{ key: 'c', value: 'd' }],
        outputData: { bucket: bucket(x.scope, 'rows-out'), path: 'done' },
        role: role(x.scope, 'tuner'),
        trainingData: { bucket: bucket(x.scope, 'rows-in'), path: 'train.jsonl' },
        validationData: [{ bucket: bucket(x.scope, 'check'), path: 'check.jsonl' }],
      }),
  },
  'sagemaker:createEndpoint': {
    patterns: [''],
    make: x =>
      x.task(tasks.SageMakerCreateEndpoint, {
        endpointName: 'prices',
        endpointConfigName: 'prices-2',
        tags: sfn.TaskInput.fromObject([{ Key: 'a', Value: 'b' }]),
      }),
  },
  'sagemaker:updateEndpoint': {
    patterns: [''],
    make: x => x.task(tasks.SageMakerUpdateEndpoint, { endpointName: 'prices', endpointConfigName: 'prices-3' }),
  },
  'sagemaker:createEndpointConfig': {
    patterns: [''],
    make: x =>
      x.task(tasks.SageMakerCreateEndpointConfig, {
        endpointConfigName: 'prices-2',
        productionVariants: [
          { variantName: 'v', modelName: 'prices', instanceType: m5, initialInstanceCount: 1, initialVariantWeight: 1 },
        ],
        tags: sfn.TaskInput.fromObject([{ Key: 'a', Value: 'b' }]),
      }),
  },
  'sagemaker:createModel': {
    patterns: [''],
    make: x =>
      x.task(tasks.SageMakerCreateModel, {
        modelName: 'prices',
        role: role(x.scope, 'model'),
        primaryContainer: new tasks.ContainerDefinition({
          image: tasks.DockerImage.fromRegistry('registry/prices:1'),
          mode: tasks.Mode.SINGLE_MODEL,
          modelS3Location: at('s3://models/prices.tar.gz'),
          environmentVariables: sfn.TaskInput.fromObject({ A: x.data }),
        }),
        enableNetworkIsolation: true,
      }),
  },
  'sagemaker:createTrainingJob': {
    patterns: job,
    make: x =>
      x.task(tasks.SageMakerCreateTrainingJob, {
        trainingJobName: 'train',
        role: role(x.scope, 'train'),
        algorithmSpecification: {
          trainingImage: tasks.DockerImage.fromRegistry('registry/train:1'),
          trainingInputMode: tasks.InputMode.FILE,
          metricDefinitions: [{ name: 'm', regex: 'm=(.*)' }],
        },
        hyperparameters: { rate: '0.1' },
        inputDataConfig: [
          {
            channelName: 'train',
            dataSource: {
              s3DataSource: {
                s3DataType: tasks.S3DataType.S3_PREFIX,
                s3Location: at('s3://rows-in/x'),
              },
            },
          },
        ],
        outputDataConfig: { s3OutputLocation: at('s3://rows-out/y') },
        resourceConfig: { instanceCount: 1, instanceType: m5, volumeSize: cdk.Size.gibibytes(20) },
        stoppingCondition: { maxRuntime: cdk.Duration.hours(1) },
        environment: { A: x.data },
        tags: { a: 'b' },
        enableNetworkIsolation: true,
      }),
  },
  'sagemaker:createTransformJob': {
    patterns: job,
    make: x =>
      x.task(tasks.SageMakerCreateTransformJob, {
        transformJobName: 'transform',
        modelName: 'prices',
        role: role(x.scope, 'transform'),
        batchStrategy: tasks.BatchStrategy.MULTI_RECORD,
        environment: { A: x.data },
        maxConcurrentTransforms: 2,
        maxPayload: cdk.Size.mebibytes(6),
        modelClientOptions: { invocationsMaxRetries: 1, invocationsTimeout: cdk.Duration.minutes(1) },
        transformInput: {
          compressionType: tasks.CompressionType.GZIP,
          contentType: 'text/csv',
          splitType: tasks.SplitType.LINE,
          transformDataSource: { s3DataSource: { s3Uri: 's3://in/x', s3DataType: tasks.S3DataType.S3_PREFIX } },
        },
        transformOutput: { s3OutputPath: 's3://out/x', assembleWith: tasks.AssembleWith.LINE, accept: 'text/csv' },
        transformResources: { instanceCount: 1, instanceType: m5 },
        tags: { a: 'b' },
      }),
  },
};
