/** Progress of a trace as server-sent events: one for each step, the last one says that it is over. */
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../app/desk.ts';
import { Failure } from '../model/index.ts';
import type { DeskReport } from '../views/desk/desk-report.ts';

export const progressRoute = (server: FastifyInstance, desk: Desk): void => {
  server.get<{ Params: { id: string } }>('/reports/:id/progress', ({ params: { id } }, reply) => {
    const now = desk.about(id);
    if (!now) throw new Failure('not-found', 'There is no such report.');
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream',
    });
    const send = (about: DeskReport): void => {
      raw.write(`data: ${JSON.stringify(about)}\n\n`);
      if (about.state !== 'running') raw.end();
    };
    const stop = desk.watch(id, send);
    raw.on('close', stop);
    send(now);
  });
};
