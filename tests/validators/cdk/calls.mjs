// Calls that the CDK has no construct for, as CallAwsService makes them: the same API without its integration. The ARNs are given.
import { Aws } from 'aws-cdk-lib';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { roleArn } from './given.mjs';

const here = (service, rest) => `arn:aws:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${rest}`;
const call = (service, action, iamResource, parameters) => ({
  patterns: [''],
  make: x => x.task(tasks.CallAwsService, { service, action, iamResources: [iamResource], parameters: parameters(x) }),
});
const web = here('codebuild', 'project/web');
const cluster = here('eks', 'cluster/c');
const profile = here('eks', 'fargateprofile/c/f/*');
const nodes = here('eks', 'nodegroup/c/n/*');
const application = here('emr-serverless', '/applications/a1');

export default {
  'codebuild:stopBuild': call('codebuild', 'stopBuild', web, () => ({ Id: 'web:1' })),
  'codebuild:stopBuildBatch': call('codebuild', 'stopBuildBatch', web, () => ({ Id: 'web:1' })),
  'codebuild:deleteBuildBatch': call('codebuild', 'deleteBuildBatch', web, () => ({ Id: 'web:1' })),
  'codebuild:retryBuildBatch': call('codebuild', 'retryBuildBatch', web, () => ({ Id: 'web:1', RetryType: 'RETRY_FAILED_BUILDS' })),
  'codebuild:batchDeleteBuilds': call('codebuild', 'batchDeleteBuilds', web, () => ({ Ids: ['web:1', 'web:2'] })),
  'codebuild:batchGetReports': call('codebuild', 'batchGetReports', 'arn:aws:codebuild:us-east-1:123456789012:report-group/web', () => ({
    ReportArns: ['arn:aws:codebuild:us-east-1:123456789012:report/web:1'],
  })),
  'eks:createCluster': call('eks', 'createCluster', '*', x => ({
    Name: 'c',
    RoleArn: roleArn('c'),
    Version: x.data,
    ResourcesVpcConfig: { SubnetIds: ['subnet-1'], EndpointPrivateAccess: true },
  })),
  'eks:deleteCluster': call('eks', 'deleteCluster', cluster, () => ({ Name: 'c' })),
  'eks:createFargateProfile': call('eks', 'createFargateProfile', cluster, () => ({
    ClusterName: 'c',
    FargateProfileName: 'f',
    PodExecutionRoleArn: roleArn('pods'),
    Selectors: [{ Namespace: 'default', Labels: { a: 'b' } }],
  })),
  'eks:deleteFargateProfile': call('eks', 'deleteFargateProfile', profile, () => ({ ClusterName: 'c', FargateProfileName: 'f' })),
  'eks:createNodegroup': call('eks', 'createNodegroup', cluster, () => ({
    ClusterName: 'c',
    NodegroupName: 'n',
    NodeRole: roleArn('nodes'),
    Subnets: ['subnet-1'],
    ScalingConfig: { MinSize: 1, MaxSize: 3, DesiredSize: 2 },
  })),
  'eks:deleteNodegroup': call('eks', 'deleteNodegroup', nodes, () => ({ ClusterName: 'c', NodegroupName: 'n' })),
  'emr-serverless:createApplication': call('emrserverless', 'createApplication', here('emr-serverless', '/*'), () => ({
    ReleaseLabel: 'emr-7.0.0',
    Type: 'SPARK',
    Name: 'a',
    AutoStopConfiguration: { Enabled: true, IdleTimeoutMinutes: 5 },
  })),
  'emr-serverless:startApplication': call('emrserverless', 'startApplication', application, () => ({ ApplicationId: 'a1' })),
  'emr-serverless:stopApplication': call('emrserverless', 'stopApplication', application, () => ({ ApplicationId: 'a1' })),
  'emr-serverless:deleteApplication': call('emrserverless', 'deleteApplication', application, () => ({ ApplicationId: 'a1' })),
  'emr-serverless:startJobRun': call('emrserverless', 'startJobRun', application, x => ({
    ApplicationId: 'a1',
    ExecutionRoleArn: roleArn('jobs'),
    JobDriver: { SparkSubmit: { EntryPoint: 's3://code/x.py', EntryPointArguments: x.list(x.data) } },
  })),
  'emr-serverless:cancelJobRun': call('emrserverless', 'cancelJobRun', `${application}/jobruns/r1`, () => ({
    ApplicationId: 'a1',
    JobRunId: 'r1',
  })),
  'sagemaker:createHyperParameterTuningJob': call(
    'sagemaker',
    'createHyperParameterTuningJob',
    here('sagemaker', 'hyper-parameter-tuning-job/tune'),
    () => ({
      HyperParameterTuningJobName: 'tune',
      HyperParameterTuningJobConfig: {
        Strategy: 'Bayesian',
        ResourceLimits: { MaxNumberOfTrainingJobs: 10, MaxParallelTrainingJobs: 2 },
      },
      TrainingJobDefinition: { RoleArn: roleArn('train') },
    }),
  ),
  'sagemaker:createLabelingJob': call('sagemaker', 'createLabelingJob', here('sagemaker', 'labeling-job/label'), () => ({
    LabelingJobName: 'label',
    LabelAttributeName: 'kind',
    RoleArn: roleArn('label'),
    InputConfig: { DataSource: { S3DataSource: { ManifestS3Uri: 's3://in/manifest' } } },
    OutputConfig: { S3OutputPath: 's3://out/labels' },
    HumanTaskConfig: { WorkteamArn: 'arn:aws:sagemaker:us-east-1:123456789012:workteam/private-crowd/team' },
  })),
  'sagemaker:createProcessingJob': call('sagemaker', 'createProcessingJob', here('sagemaker', 'processing-job/prepare'), () => ({
    ProcessingJobName: 'prepare',
    RoleArn: roleArn('prepare'),
    AppSpecification: { ImageUri: 'registry/prepare:1' },
    ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: 'ml.m5.xlarge', VolumeSizeInGB: 20 } },
  })),
};
