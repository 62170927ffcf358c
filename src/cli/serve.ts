/** `vorlage serve`: the desk in the browser, on this machine only unless told otherwise. */
import { Command } from '@commander-js/extra-typings';
import { Failure } from '../model/index.ts';

export const serveCommand = () =>
  new Command('serve')
    .description('opens the desk: drop or paste articles in the browser and read the report')
    .option('-p, --port <port>', 'port', '4870')
    .option(
      '--host <host>',
      'address to listen on; anything but 127.0.0.1 lets other machines in',
      '127.0.0.1',
    )
    .action(async ({ port, host }) => {
      const { openDesk } = await import('../app/desk.ts');
      const { deskServer } = await import('../server/desk-server.ts');
      const server = deskServer(openDesk(), host);
      if (!/^\d{1,5}$/u.test(port) || Number(port) > 65535)
        throw new Failure('usage', `${port} is not a port`, 'Give a number from 0 to 65535.');
      try {
        const address = await server.listen({ port: Number(port), host });
        process.stdout.write(`The desk is open at ${address}  (Ctrl+C closes it)\n`);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        throw new Failure('usage', `port ${port} is taken`, 'Choose another with --port, or 0 for any.');
      }
      await new Promise<void>((closed) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const)
          process.once(signal, () => void server.close().then(closed));
      });
    });
