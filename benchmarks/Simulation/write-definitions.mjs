// Writes the definitions as files for 'aslgen run' and for simulate.cs.
import { mkdirSync, writeFileSync } from "node:fs";
import * as definitions from "./definitions.mjs";

mkdirSync("out", { recursive: true });
for (const [name, definition] of Object.entries(definitions)) {
  writeFileSync(`out/${name}.asl.json`, JSON.stringify(definition));
}
