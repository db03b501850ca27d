// What the cases of tasks share. Resources are imported by ARN or name, so that only region, account and the machine itself are left
// to deployment.
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';

export const arn = (service, rest) => `arn:aws:${service}:us-east-1:123456789012:${rest}`;
export const roleArn = name => `arn:aws:iam::123456789012:role/${name}`;
export const role = (scope, name) => iam.Role.fromRoleArn(scope, name, roleArn(name), { mutable: false });
export const bucket = (scope, name) => s3.Bucket.fromBucketName(scope, name, name);

export const both = ['', '.waitForTaskToken'];
export const job = ['', '.sync'];
export const all = ['', '.sync', '.waitForTaskToken'];
