/** The desk over HTTP: each page with its .json twin. No state of its own; what there is lives in the desk. */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Desk } from '../app/desk.ts';
import { pageRenderer, renderReportAs } from '../app/render.ts';
import { REPORT_FORMATS, type ReportFormat } from '../app/report-formats.ts';
import { FAILURES, Failure } from '../model/index.ts';
import { correctionRoutes } from './corrections.ts';
import { givenFrom } from './given.ts';
import { isOwnHost, isOwnOrigin } from './guard.ts';
import { progressRoute } from './progress.ts';

/** A hundred long articles saved with their pages; more is for the command line. */
const MOST_BYTES = 100 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  tei: 'application/tei+xml; charset=utf-8',
};

const typeOf = (format: ReportFormat): string => TYPES[format] ?? 'text/plain; charset=utf-8';

/** `host` is what it will listen on. */
export const deskServer = (desk: Desk, host: string): FastifyInstance => {
  const server = Fastify({ bodyLimit: MOST_BYTES });
  guard(server, host);
  server.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  server.get('/', async (_request, reply) => html(reply, (await pageRenderer()).renderDesk(desk.list())));
  server.get('/index.json', () => ({ reports: desk.list() }));
  server.post('/reports', async (request, reply) => {
    const given = await givenFrom(request.body as Buffer, request.headers['content-type'] ?? '');
    if (given.files.length + given.addresses.length > 0)
      return reply.redirect(`/reports/${desk.start(given)}`, 303);
    const trouble = 'Nothing was given. Choose files, paste text or name addresses.';
    return html(reply.code(422), (await pageRenderer()).renderDesk(desk.list(), trouble));
  });
  server.get<{ Params: { name: string } }>('/reports/:name', (request, reply) => {
    const [id = '', format] = request.params.name.split('.');
    return format === undefined ? reportPage(desk, id, reply) : reportAs(desk, id, format, reply);
  });
  correctionRoutes(server, desk);
  progressRoute(server, desk);
  // Before the connections are waited for: a trace that runs ends, and with it what is told of it.
  server.addHook('preClose', () => desk.close());
  troubles(server);
  return server;
};

const html = (reply: FastifyReply, text: string): FastifyReply => reply.type(typeOf('html')).send(text);

const noReport = (): Failure =>
  new Failure(
    'not-found',
    'There is no such report.',
    'It may be from an earlier desk. Give the articles again.',
  );

/** The report in the desk, where it can be corrected; or what is being done for it, or why there is none. */
const reportPage = async (desk: Desk, id: string, reply: FastifyReply): Promise<FastifyReply> => {
  const about = desk.about(id);
  if (!about) throw noReport();
  const report = desk.report(id);
  const { renderReport, renderWaiting } = await pageRenderer();
  return html(reply, report ? renderReport(report, `/reports/${id}`) : renderWaiting(about));
};

/** The report as a file to keep. */
const reportAs = async (
  desk: Desk,
  id: string,
  format: string,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const about = desk.about(id);
  const known = REPORT_FORMATS.find((f) => f === format);
  if (!about || !known) throw noReport();
  const report = desk.report(id);
  if (report) return reply.type(typeOf(known)).send(await renderReportAs(report, known));
  return reply.code(about.state === 'running' ? 202 : FAILURES['nothing-read'].status).send(about);
};

const guard = (server: FastifyInstance, host: string): void => {
  server.addHook('onRequest', async (request, reply) => {
    const { host: asked, origin } = request.headers;
    const own = isOwnHost(asked, host) && (request.method === 'GET' || isOwnOrigin(origin, asked));
    if (!own) return reply.code(403).send({ error: 'This desk answers only pages of its own.' });
    reply.headers({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      // Not 'no-referrer': under that a browser sends Origin: null with the desk's own form.
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    return undefined;
  });
};

/** Failures become their status with one clear line; anything else says no more than that it happened. */
const troubles = (server: FastifyInstance): void => {
  server.setNotFoundHandler((request, reply) => tell(request, reply, 404, 'There is no such page.'));
  server.setErrorHandler((error, request, reply) => {
    if (error instanceof Failure)
      return tell(request, reply, FAILURES[error.code].status, error.message, error.hint);
    const status = (error as { statusCode?: number }).statusCode ?? (error instanceof TypeError ? 400 : 500);
    return tell(request, reply, status, inWords(status));
  });
};

/** What is wrong and what to do, as a page for a browser and as JSON for everybody else. */
const tell = async (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  error: string,
  hint?: string,
): Promise<FastifyReply> => {
  reply.code(status);
  if (!request.headers.accept?.includes('text/html')) return reply.send({ error, hint });
  const about = { id: '', title: 'That did not work', state: 'failed', note: [error, hint ?? ''].join('\n').trim() } as const; // prettier-ignore
  const back = /^\/reports\/\d+/u.exec(request.url)?.[0];
  return html(reply, (await pageRenderer()).renderWaiting(about, back));
};

const inWords = (status: number): string => {
  if (status === 413) return 'That is too much at once. Use the command line for very many articles.';
  return status < 500 ? 'The form could not be read.' : 'Something went wrong inside Vorlage.';
};
