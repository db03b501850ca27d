// Reads [{ "template", "states", "variables" }] from standard input, and prints [{ "value" } or { "error" }]: each template with
// its JSONata expressions evaluated as Step Functions does, by the JSONata that it runs.
import { createHash, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import jsonata from 'jsonata';

const hashNames = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };

// What Step Functions adds to JSONata. It is here from the service's documentation, since the service itself has no copy to run.
const functions = {
  partition: (array, size) =>
    Array.from({ length: Math.ceil(array.length / size) }, (_, chunk) => array.slice(chunk * size, (chunk + 1) * size)),
  range: (first, last, step) => Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step),
  hash: (data, algorithm) => createHash(hashNames[algorithm]).update(data).digest('hex'),
  uuid: () => randomUUID(),
  parse: (json) => JSON.parse(json),
};

async function evaluate(expression, states, variables) {
  const program = jsonata(expression);
  for (const [name, implementation] of Object.entries(functions)) {
    program.registerFunction(name, implementation);
  }

  const value = await program.evaluate(undefined, { states, ...variables });
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
