// Reads [{ "expression", "variables": [{}] }] from standard input, evaluates each expression with each of its sets of variables by the
// reference implementation of JSONata, and prints the outcomes, [[{ "value" } or { "error", "message" }]].
import { text } from 'node:stream/consumers';
import { outcomeOf } from './outcome.mjs';
import { compile } from './stepfunctions.mjs';

const results = [];
for (const { expression, variables } of JSON.parse(await text(process.stdin))) {
  const program = compile(expression);
  const outcomes = [];
  for (const bindings of variables) {
    outcomes.push(await outcomeOf(() => program.evaluate(undefined, bindings)));
  }

  results.push(outcomes);
}

process.stdout.write(JSON.stringify(results));
