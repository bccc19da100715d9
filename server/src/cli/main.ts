import { printable } from './printable.ts';
import { run } from './run.ts';

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The first Ctrl-C breaks off what listens, the second ends the program as always. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

function writer(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => void stream.write(stream.isTTY ? printable(text) : text);
}

// A reader that stops early (`mldeploy check . | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  color: process.stdout.isTTY && !process.env['NO_COLOR'],
  width: Math.min(Math.max(process.stdout.columns || 100, 60), 120),
  live: process.stderr.isTTY,
  out: writer(process.stdout),
  err: writer(process.stderr),
  readStdin,
  interruption,
}).then((code) => {
  process.exitCode = code;
});
