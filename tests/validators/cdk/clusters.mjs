import * as cdk from 'aws-cdk-lib';
import * as eks from 'aws-cdk-lib/aws-eks';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { job, role } from './given.mjs';

export default {
  'elasticmapreduce:createCluster': {
    patterns: job,
    make: x =>
      x.task(tasks.EmrCreateCluster, {
        name: 'nightly',
        instances: {
          instanceGroups: [
            { instanceRole: tasks.EmrCreateCluster.InstanceRoleType.MASTER, instanceCount: 1, instanceType: 'm5.xlarge' },
          ],
          ec2SubnetId: 'subnet-1',
        },
        clusterRole: role(x.scope, 'nodes'),
        serviceRole: role(x.scope, 'emr'),
        autoScalingRole: role(x.scope, 'scaling'),
        applications: [{ name: 'Spark' }],
        bootstrapActions: [{ name: 'b', scriptBootstrapAction: { path: 's3://scripts/b.sh', args: ['1'] } }],
        configurations: [{ classification: 'core-site', properties: { a: 'b' } }],
        logUri: 's3://logs/emr',
        releaseLabel: 'emr-7.0.0',
        scaleDownBehavior: tasks.EmrCreateCluster.EmrClusterScaleDownBehavior.TERMINATE_AT_TASK_COMPLETION,
        stepConcurrencyLevel: 2,
        ebsRootVolumeSize: cdk.Size.gibibytes(20),
        tags: { a: x.data },
        visibleToAllUsers: true,
        autoTerminationPolicyIdleTimeout: cdk.Duration.minutes(10),
        managedScalingPolicy: {
          computeLimits: {
            unitType: tasks.EmrCreateCluster.ComputeLimitsUnitType.INSTANCES,
            minimumCapacityUnits: 1,
            maximumCapacityUnits: 4,
          },
        },
      }),
  },
  'elasticmapreduce:setClusterTerminationProtection': {
    patterns: [''],
    make: x => x.task(tasks.EmrSetClusterTerminationProtection, { clusterId: 'j-1', terminationProtected: false }),
  },
  'elasticmapreduce:terminateCluster': { patterns: job, make: x => x.task(tasks.EmrTerminateCluster, { clusterId: 'j-1' }) },
  'elasticmapreduce:terminateCluster (of data)': {
    patterns: job,
    make: x => x.task(tasks.EmrTerminateCluster, { clusterId: x.data }),
  },
  'elasticmapreduce:addStep': {
    patterns: job,
    make: x =>
      x.task(tasks.EmrAddStep, {
        clusterId: 'j-1',
        name: 'step',
        jar: 'x.jar',
        actionOnFailure: tasks.ActionOnFailure.CANCEL_AND_WAIT,
        mainClass: 'Main',
        args: ['1'],
        properties: { p: x.data },
        executionRoleArn: 'arn:aws:iam::123456789012:role/step',
      }),
  },
  'elasticmapreduce:cancelStep': {
    patterns: [''],
    make: x => x.task(tasks.EmrCancelStep, { clusterId: 'j-1', stepId: x.data }),
  },
  'elasticmapreduce:modifyInstanceFleetByName': {
    patterns: [''],
    make: x =>
      x.task(tasks.EmrModifyInstanceFleetByName, {
        clusterId: 'j-1',
        instanceFleetName: 'core',
        targetOnDemandCapacity: 2,
        targetSpotCapacity: 0,
      }),
  },
  'elasticmapreduce:modifyInstanceGroupByName': {
    patterns: [''],
    make: x =>
      x.task(tasks.EmrModifyInstanceGroupByName, {
        clusterId: 'j-1',
        instanceGroupName: 'core',
        instanceGroup: { instanceCount: 3, shrinkPolicy: { decommissionTimeout: cdk.Duration.seconds(60) } },
      }),
  },
  'emr-containers:createVirtualCluster': {
    patterns: [''],
    make: x =>
      x.task(tasks.EmrContainersCreateVirtualCluster, {
        eksCluster: tasks.EksClusterInput.fromCluster(eks.Cluster.fromClusterAttributes(x.scope, 'Eks', { clusterName: 'c' })),
        eksNamespace: 'spark',
        virtualClusterName: 'v',
        tags: { a: 'b' },
      }),
  },
  'emr-containers:deleteVirtualCluster': {
    patterns: job,
    make: x => x.task(tasks.EmrContainersDeleteVirtualCluster, { virtualClusterId: sfn.TaskInput.fromText('v1') }),
  },
  'emr-containers:startJobRun': {
    patterns: job,
    make: x =>
      x.task(tasks.EmrContainersStartJobRun, {
        virtualCluster: tasks.VirtualClusterInput.fromVirtualClusterId('v1'),
        jobName: 'j',
        executionRole: role(x.scope, 'jobs'),
        releaseLabel: tasks.ReleaseLabel.EMR_6_2_0,
        jobDriver: {
          sparkSubmitJobDriver: {
            entryPoint: sfn.TaskInput.fromText('local:///x.py'),
            sparkSubmitParameters: '--conf a=b',
          },
        },
        monitoring: { persistentAppUI: false },
        tags: { a: 'b' },
      }),
  },
};
