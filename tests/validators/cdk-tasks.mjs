// Synthesizes each task of the AWS CDK in a state machine of its own, in each pattern and query language, and gives the state's
// definition and the role's statements. A case is named like the call, with what is special about it in parentheses.
import * as cdk from 'aws-cdk-lib';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import calls from './cdk/calls.mjs';
import clusters from './cdk/clusters.mjs';
import data from './cdk/data.mjs';
import functions from './cdk/functions.mjs';
import jobs from './cdk/jobs.mjs';
import messaging from './cdk/messaging.mjs';
import models from './cdk/models.mjs';

const cases = { ...functions, ...messaging, ...data, ...jobs, ...clusters, ...models, ...calls };
const integrationPatterns = {
  '': sfn.IntegrationPattern.REQUEST_RESPONSE,
  '.sync': sfn.IntegrationPattern.RUN_JOB,
  '.sync:2': sfn.IntegrationPattern.RUN_JOB,
  '.waitForTaskToken': sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
};

// What the CDK recommends new applications to set.
const context = {
  '@aws-cdk/aws-stepfunctions-tasks:fixRunEcsTaskPolicy': true,
  '@aws-cdk/aws-stepfunctions-tasks:ecsReduceRunTaskPermissions': true,
  '@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask': true,
};

function render(test, pattern, language) {
  const app = new cdk.App({ analyticsReporting: false, context });
  const scope = new cdk.Stack(app, 'Stack');
  const isJsonata = language === 'jsonata';
  const isCallback = pattern === '.waitForTaskToken';
  const token = isCallback ? (isJsonata ? '{% $states.context.Task.Token %}' : sfn.JsonPath.taskToken) : undefined;
  const a = isJsonata ? '{% $states.input.A %}' : sfn.JsonPath.stringAt('$.A');
  let constructor;
  const task = test.make({
    app,
    scope,
    language,
    isJsonata,
    token,
    data: a,
    body: sfn.TaskInput.fromObject(isCallback ? { token, a } : { a }),
    list: text => (isJsonata ? [text] : sfn.JsonPath.array(text)),
    task: (Task, properties) => {
      constructor = Task.name.replace(/2$/, '');
      const all = { integrationPattern: integrationPatterns[pattern], ...properties };
      return Task[language] ? Task[language](scope, 'Call', all) : new Task(scope, 'Call', all);
    },
  });
  new sfn.StateMachine(scope, 'Machine', {
    definitionBody: sfn.DefinitionBody.fromChainable(task),
    queryLanguage: isJsonata ? sfn.QueryLanguage.JSONATA : sfn.QueryLanguage.JSON_PATH,
  });
  const { Resources: resources } = app.synth().getStackByName('Stack').template;
  const [machine, { Properties: properties }] = Object.entries(resources).find(([, r]) => r.Type === 'AWS::StepFunctions::StateMachine');
  const statements = Object.values(resources)
    .filter(resource => resource.Type === 'AWS::IAM::Policy')
    .flatMap(policy => policy.Properties.PolicyDocument.Statement)
    .map(statement => ({
      actions: list(statement.Action),
      resources: list(statement.Resource).map(resource => text(resource, machine, resources)),
      conditions: Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
        Object.entries(keys).flatMap(([key, value]) => list(value).map(one => `${key} ${operator} ${text(one, machine, resources)}`)),
      ),
    }));
  return { task: constructor ?? task.constructor.name, definition: text(properties.DefinitionString, machine, resources), statements };
}

// A value of a template as AslGen's policies write it.
function text(value, machine, resources) {
  if (typeof value === 'string') return value;
  if (value.Ref === 'AWS::Partition') return 'aws';
  if (value.Ref === 'AWS::Region') return '${AwsRegion}';
  if (value.Ref === 'AWS::AccountId') return '${AwsAccountId}';
  if (value.Ref === 'AWS::URLSuffix') return 'amazonaws.com';
  if (value.Ref === machine) return '${StateMachineArn}';
  if (resources[value.Ref]?.Type === 'AWS::ECS::TaskDefinition') return 'arn:aws:ecs:us-east-1:123456789012:task-definition/report:7';
  if (value['Fn::GetAtt']?.[0] === machine) return value['Fn::GetAtt'][1] === 'Name' ? '${StateMachineName}' : '${StateMachineArn}';
  if (value['Fn::Join']) return value['Fn::Join'][1].map(part => text(part, machine, resources)).join(value['Fn::Join'][0]);
  if (value['Fn::Select']) {
    const [index, items] = value['Fn::Select'];
    return text(items, machine, resources)[index];
  }

  if (value['Fn::Split']) {
    const parts = text(value['Fn::Split'][1], machine, resources);
    return parts === '${StateMachineArn}'
      ? ['arn', 'aws', 'states', '${AwsRegion}', '${AwsAccountId}', 'stateMachine', '${StateMachineName}']
      : parts.split(value['Fn::Split'][0]);
  }

  throw new Error('Unknown reference: ' + JSON.stringify(value));
}

const list = value => (Array.isArray(value) ? value : [value]);
const results = [];
for (const [name, test] of Object.entries(cases)) {
  for (const pattern of test.patterns) {
    for (const language of test.languages ?? ['jsonPath', 'jsonata']) {
      try {
        results.push({ name, pattern, language, ...render(test, pattern, language) });
      } catch (error) {
        throw new Error(`${name}${pattern} in ${language}: ${error.message}`, { cause: error });
      }
    }
  }
}

process.stdout.write(JSON.stringify(results));
