import { register } from 'node:module';

/**
 * Answers the imports of the AWS SDK, which the Lambda runtime brings and this repository does not have, with clients
 * that are the fakes in `globalThis.fakes`.
 */
const sources = {
  '@aws-sdk/client-dynamodb': 'export class DynamoDBClient {}',
  '@aws-sdk/lib-dynamodb': 'export const DynamoDBDocument = { from: () => globalThis.fakes.table };',
  '@aws-sdk/client-sfn': 'export class SFN { constructor() { return globalThis.fakes.stepFunctions; } }',
};

const urls = Object.entries(sources).map(([name, source]) => [name, `data:text/javascript,${encodeURIComponent(source)}`]);

const hooks = `
  const urls = new Map(${JSON.stringify(urls)});
  export const resolve = (specifier, context, next) =>
    urls.has(specifier) ? { url: urls.get(specifier), shortCircuit: true } : next(specifier, context);`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
