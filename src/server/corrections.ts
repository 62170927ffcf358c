/** Corrections over HTTP: made, undone, taken in and given out as a file. Every answer leads back to the report, made anew. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { exportCorrections, parseCorrections } from '../app/corrections.ts';
import type { Desk } from '../app/desk.ts';
import { correctionFromForm } from '../app/desk-change.ts';
import { Failure } from '../model/index.ts';
import { formOf } from './given.ts';

interface Of {
  Params: { id: string };
}

export const correctionRoutes = (server: FastifyInstance, desk: Desk): void => {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  server.post<Of>('/reports/:id/corrections', ({ params: { id }, body }, reply) => {
    const report = desk.report(id);
    if (!report) throw new Failure('not-found', 'This report is not ready, or not here any more.', 'Open it again from the desk.'); // prettier-ignore
    const fields = body as URLSearchParams;
    const undo = fields.getAll('undo');
    desk.correct(id, undo.length > 0 ? { undo } : { add: [correctionFromForm(report, fields)] });
    return backTo(reply, id, fields.get('back'));
  });
  server.post<Of>('/reports/:id/corrections/file', async ({ params: { id }, body, headers }, reply) => {
    const file = (await formOf(body as Buffer, headers['content-type'] ?? '')).get('file');
    if (file === null || typeof file === 'string' || file.size === 0)
      throw new Failure(
        'usage',
        'No file was chosen.',
        'Choose one that the desk or "vorlage correct export" wrote.',
      );
    desk.correct(id, { add: parseCorrections(await file.text(), file.name) });
    return backTo(reply, id, 'corrections');
  });
  server.get<Of>('/reports/:id/corrections.json', ({ params: { id } }, reply) => {
    if (!desk.about(id)) throw new Failure('not-found', 'There is no such report.');
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="corrections.json"')
      .send(exportCorrections(desk.corrections(id)));
  });
};

/** A place of the page is letters, digits and a few marks; anything else leads to the top. */
const backTo = (reply: FastifyReply, id: string, place: string | null): FastifyReply =>
  reply.redirect(`/reports/${id}${/^[\w.-]+$/u.test(place ?? '') ? `#${place}` : ''}`, 303);
