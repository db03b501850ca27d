// Prints how many states per second aws-local-stepfunctions runs: node simulate.mjs NAME COUNT
import { StateMachine } from "aws-local-stepfunctions";
import * as definitions from "./definitions.mjs";

const [name, countText] = process.argv.slice(2);
const count = Number(countText);
const input = (n) => (name === "map" ? { items: Array.from({ length: n }, (_, i) => ({ i })) } : { n, text: "text" });
const states = (n) => (name === "map" ? n + 1 : 2 * n + 1);

async function run(n) {
  const machine = new StateMachine(definitions[name], { validationOptions: { checkArn: false } });
  const start = performance.now();
  const result = await machine.run(input(n)).result;
  const seconds = (performance.now() - start) / 1000;
  if (name === "map" ? result[n - 1].x !== 2 * (n - 1) : result.n !== 0) {
    throw new Error(`${name} gives ${JSON.stringify(result).slice(0, 100)}`);
  }

  return seconds;
}

await run(1_000);
const seconds = await run(count);
console.log(`${name} ${states(count)} states ${seconds.toFixed(3)} s ${Math.round(states(count) / seconds)} states/s ${Math.round(process.memoryUsage().rss / 1048576)} MiB`);
