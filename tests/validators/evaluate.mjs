// Reads [{ "template", "states", "variables" }] from standard input, and prints [{ "value" } or { "error" }]: each template with
// its JSONata expressions evaluated as Step Functions does, by the JSONata that it runs.
import { text } from 'node:stream/consumers';
import { compile } from './stepfunctions.mjs';

async function evaluate(expression, states, variables) {
  const value = await compile(expression).evaluate(undefined, { states, ...variables });
  if (value === undefined || typeof value === 'function') {
    throw new Error('the expression has no value that JSON could hold');
  }

  return value;
}

async function fill(template, states, variables) {
  if (typeof template === 'string') {
    const expression = /^\{%(.*)%\}$/s.exec(template);
    if (!expression) {
      return template;
    }

    try {
      return await evaluate(expression[1], states, variables);
    } catch (error) {
      throw new Error(`${template}: ${error.message}`);
    }
  }

  if (Array.isArray(template)) {
    return Promise.all(template.map((item) => fill(item, states, variables)));
  }

  if (template !== null && typeof template === 'object') {
    const members = Object.entries(template).map(async ([name, value]) => [name, await fill(value, states, variables)]);
    return Object.fromEntries(await Promise.all(members));
  }

  return template;
}

const results = [];
for (const { template, states, variables } of JSON.parse(await text(process.stdin))) {
  try {
    results.push({ value: await fill(template, states, variables) });
  } catch (error) {
    results.push({ error: error.message });
  }
}

process.stdout.write(JSON.stringify(results));
