import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFN } from '@aws-sdk/client-sfn';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { createTaskCompleter } from './complete-task.mjs';
import { requiredEnv } from './required-env.mjs';
import { createTaskTokenStore } from './task-token-store.mjs';

/** What both functions of the loan system share, with the SDK that the Lambda runtime brings. */
export function taskTokensOnAws() {
  const taskTokenStore = createTaskTokenStore({
    documentClient: DynamoDBDocument.from(new DynamoDBClient({})),
    tableName: requiredEnv('TASK_TOKEN_TABLE_NAME'),
  });
  return { taskTokenStore, completeTask: createTaskCompleter({ stepFunctions: new SFN({}), taskTokenStore }) };
}
