// Reads [{ "expression", "input", "variables" }] from standard input, evaluates each by the reference implementation of JSONata, and
// prints [{ "value" } or { "error", "message" }]: the value as text, undefined as "", or the error's code, which is "" for an error of
// JavaScript.
import { text } from 'node:stream/consumers';
import jsonata from 'jsonata';
import { outcomeOf } from './outcome.mjs';

const results = [];
for (const { expression, input, variables } of JSON.parse(await text(process.stdin))) {
  results.push(await outcomeOf(() => jsonata(expression).evaluate(input ?? undefined, variables ?? {})));
}

process.stdout.write(JSON.stringify(results));
