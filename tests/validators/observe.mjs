// Reads { "bindings", "expressions" } from standard input, evaluates the expressions without an input document, and prints for each
// { "type", "defined" }: the type of the value, or "error", and the positions (the end of the token) of the names and variables that
// had a value. An expression that takes too many steps is null.
import { text } from 'node:stream/consumers';
import jsonata from 'jsonata';

const maxSteps = 20_000;

function typeOf(value) {
  if (value === undefined || value === null) {
    return String(value);
  }

  if (typeof value === 'function' || value._jsonata_lambda || value._jsonata_function) {
    return 'function';
  }

  return Array.isArray(value) ? 'array' : typeof value;
}

const isEmpty = (value) => value === undefined || (Array.isArray(value) && value.every(isEmpty));

async function observe(expression, bindings) {
  const program = jsonata(expression);
  const defined = new Set();
  let steps = 0;
  program.assign(Symbol.for('jsonata.__evaluate_entry'), () => {
    steps += 1;
    if (steps > maxSteps) {
      throw new Error('too many steps');
    }
  });
  program.assign(Symbol.for('jsonata.__evaluate_exit'), (node, input, environment, value) => {
    // What a grouping makes of nothing is an object; and a wildcard finds the mark that the implementation puts on its own arrays.
    const isMark = node.type === 'wildcard' && input?.sequence;
    if (!isMark && ['name', 'variable', 'wildcard', 'descendant'].includes(node.type) && !node.group && !isEmpty(value)) {
      defined.add(node.position);
    }
  });
  let type;
  try {
    type = typeOf(await program.evaluate(undefined, structuredClone(bindings)));
  } catch {
    type = 'error';
  }

  return steps > maxSteps ? null : { type, defined: [...defined] };
}

const { bindings, expressions } = JSON.parse(await text(process.stdin));
const results = [];
for (const expression of expressions) {
  results.push(await observe(expression, bindings));
}

process.stdout.write(JSON.stringify(results));
