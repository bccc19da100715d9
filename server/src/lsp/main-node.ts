import { createConnection } from 'vscode-languageserver/node';
import manifest from '../../../package.json' with { type: 'json' };
import { nodeFiles } from './node-files.ts';
import { nodePrices } from './node-prices.ts';
import { startServer } from './server.ts';

const usage = `The language server of ML Deploy ${manifest.version}, for any editor that speaks LSP:
  node server.cjs --stdio | --node-ipc | --socket=PORT | --pipe=NAME
`;

const transport = /^--(stdio|node-ipc|socket|pipe)(=|$)/;
if (process.argv.some((argument) => transport.test(argument))) {
  startServer(createConnection(), {
    version: manifest.version,
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    files: nodeFiles,
    prices: nodePrices(process.env),
  });
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
