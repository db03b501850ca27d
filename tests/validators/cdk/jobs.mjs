import * as cdk from 'aws-cdk-lib';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { all, arn, job, role } from './given.mjs';

const build = x => ({
  project: codebuild.Project.fromProjectName(x.scope, 'Project', 'web'),
  environmentVariablesOverride: { Z: { type: codebuild.BuildEnvironmentVariableType.PLAINTEXT, value: x.data } },
});

function cluster(x) {
  const vpc = ec2.Vpc.fromVpcAttributes(x.scope, 'Vpc', {
    vpcId: 'vpc-1',
    availabilityZones: ['us-east-1a'],
    privateSubnetIds: ['subnet-1'],
    publicSubnetIds: ['subnet-2'],
  });
  return ecs.Cluster.fromClusterAttributes(x.scope, 'Cluster', {
    clusterName: 'production',
    clusterArn: arn('ecs', 'cluster/production'),
    vpc,
    securityGroups: [],
    hasEc2Capacity: true,
  });
}

const definition = (x, Kind, properties) => {
  const made = new Kind(x.scope, 'Definition', {
    family: 'report',
    taskRole: role(x.scope, 'report'),
    executionRole: role(x.scope, 'start'),
    ...properties,
  });
  made.addContainer('printer', { image: ecs.ContainerImage.fromRegistry('printer'), memoryLimitMiB: 512 });
  return made;
};

const override = (x, taskDefinition) => [
  {
    containerDefinition: taskDefinition.defaultContainer,
    command: ['a'],
    cpu: 256,
    memoryLimit: 512,
    memoryReservation: 128,
    environment: [{ name: 'A', value: x.token ?? x.data }],
  },
];

export default {
  'ecs:runTask (Fargate)': {
    patterns: all,
    make: x => {
      const taskDefinition = definition(x, ecs.FargateTaskDefinition, {});
      return x.task(tasks.EcsRunTask, {
        cluster: cluster(x),
        taskDefinition,
        revisionNumber: 7,
        containerOverrides: override(x, taskDefinition),
        securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(x.scope, 'Group', 'sg-1')],
        assignPublicIp: true,
        launchTarget: new tasks.EcsFargateLaunchTarget({ platformVersion: ecs.FargatePlatformVersion.VERSION1_4 }),
        propagatedTagSource: ecs.PropagatedTagSource.TASK_DEFINITION,
        enableExecuteCommand: true,
        cpu: '1024',
        memoryMiB: '2048',
      });
    },
  },
  'ecs:runTask (EC2)': {
    patterns: all,
    make: x => {
      const taskDefinition = definition(x, ecs.Ec2TaskDefinition, { networkMode: ecs.NetworkMode.BRIDGE });
      return x.task(tasks.EcsRunTask, {
        cluster: cluster(x),
        taskDefinition,
        revisionNumber: 7,
        containerOverrides: override(x, taskDefinition),
        launchTarget: new tasks.EcsEc2LaunchTarget({
          placementConstraints: [ecs.PlacementConstraint.distinctInstances()],
          placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances()],
          capacityProviderOptions: tasks.CapacityProviderOptions.custom([{ capacityProvider: 'spot', weight: 1, base: 0 }]),
        }),
      });
    },
  },
  'batch:submitJob': {
    patterns: job,
    make: x =>
      x.task(tasks.BatchSubmitJob, {
        jobName: 'night',
        jobDefinitionArn: arn('batch', 'job-definition/report:3'),
        jobQueueArn: arn('batch', 'job-queue/slow'),
        arraySize: 2,
        attempts: 3,
        payload: sfn.TaskInput.fromObject({ a: x.data }),
        taskTimeout: sfn.Timeout.duration(cdk.Duration.hours(1)),
        dependsOn: [{ jobId: 'x', type: 'N_TO_N' }],
        tags: { a: 'b' },
        containerOverrides: {
          command: ['run'],
          environment: { A: 'b' },
          instanceType: ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.LARGE),
          memory: cdk.Size.gibibytes(1),
          gpuCount: 1,
          vcpus: 2,
        },
      }),
  },
  'codebuild:startBuild': { patterns: job, make: x => x.task(tasks.CodeBuildStartBuild, build(x)) },
  'codebuild:startBuildBatch': { patterns: job, make: x => x.task(tasks.CodeBuildStartBuildBatch, build(x)) },
  'mediaconvert:createJob': {
    patterns: job,
    make: x =>
      x.task(tasks.MediaConvertCreateJob, {
        createJobRequest: {
          Role: 'arn:aws:iam::123456789012:role/media',
          Queue: arn('mediaconvert', 'queues/Default'),
          Settings: { Inputs: [{ FileInput: x.data }] },
        },
      }),
  },
};
