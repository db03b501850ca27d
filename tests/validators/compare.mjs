// Reads pairs of JSONata expressions, [["a", "b"]], from standard input, and prints for each pair whether the two have the same
// syntax tree apart from positions.
import { text } from 'node:stream/consumers';
import jsonata from 'jsonata';

function withoutPositions(name, value) {
  if (name === 'position') {
    return undefined;
  }

  if (value instanceof RegExp) {
    return String(value);
  }

  // Brackets that keep an array say nothing where a variable is bound.
  if (value?.type === 'bind') {
    return { ...value, lhs: { ...value.lhs, keepArray: undefined } };
  }

  if (value?.type === 'lambda') {
    return { ...value, arguments: value.arguments.map((argument) => ({ ...argument, keepArray: undefined })) };
  }

  return value;
}

const treeOf = (expression) => JSON.stringify(jsonata(expression).ast(), withoutPositions);
const results = JSON.parse(await text(process.stdin)).map(([left, right]) => treeOf(left) === treeOf(right));
process.stdout.write(JSON.stringify(results));
