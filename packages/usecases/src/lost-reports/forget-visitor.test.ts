import type { LostReportId, PhotoId } from '@homeward/domain';
import {
  anIncomingPhoto,
  approveItem,
  claimItem,
  createTestDesk,
  fileReport,
  handingOver,
  idOf,
  must,
  only,
  openAt,
  refusalOf,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

test('nothing a visitor said, sent or left stays anywhere in the store', async () => {
  const desk = await createTestDesk();
  const { report, claim, item } = await claimItem(desk);
  const reportId = report.id;
  const guest = desk.guestOf(reportId);
  const photoId = idOf<PhotoId>(1);
  const contact = { channel: 'mail', address: 'zzmail@example.org' } as const;
  must(await desk.does.changeContact({ reportId, contact }, guest));
  must(await desk.does.addDetail({ reportId, id: 'd', text: 'zzdetail' }, guest));
  const answer = { reportId, topic: 'brand', value: 'zzbrand' } as const;
  must(await desk.does.answerQuestion(answer, guest));
  must(await desk.does.nameDelegate({ id: claim.id, name: 'zzname' }, guest));
  const incoming = anIncomingPhoto(photoId);
  must(await desk.does.addReportPhoto({ reportId, incoming }, guest));

  must(await desk.does.forgetVisitor({ reportId }, guest));

  const file = must(await desk.does.readLostReport({ id: reportId }));
  const kept = JSON.stringify([file, await desk.events(), await desk.does.listClaims()]);
  for (const word of ['zz', 'panda on it', 'library card']) expect(kept).not.toContain(word);
  expect(file.report).toMatchObject({ status: 'closed', closedBecause: 'withdrawn' });
  expect(file.photos).toEqual([]);
  expect(await desk.store.read((tx) => tx.photos.find(photoId))).toBeNull();
  expect(desk.studio.kept.has(photoId)).toBe(false);
  expect(only(file.claims)).toMatchObject({ status: 'withdrawn', statement: '', delegate: null });
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.status).toBe('held');
  expect(file.promises.every(({ status }) => status !== 'open')).toBe(true);
});

test('link and code open nothing any more, and forgetting twice is harmless', async () => {
  const desk = await createTestDesk();
  const { report, guestToken } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  must(await desk.does.forgetVisitor({ reportId: report.id }, guest));
  expect(await desk.does.findReportByToken(guestToken)).toBeNull();
  expect(await desk.does.findReportByCode(report.code)).toBeNull();
  const events = await desk.events();
  must(await desk.does.forgetVisitor({ reportId: report.id }, guest));
  expect(await desk.events()).toEqual(events);
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  expect(refusalOf(await desk.does.forgetVisitor({ reportId: report.id }, stranger))).toBe(
    'lost-report.not-found',
  );
});

test('not while the thing is being handed over at a counter; afterwards the handover stays', async () => {
  const desk = await createTestDesk();
  const { report, claim, ticket, item } = await approveItem(desk);
  const forgetting = { reportId: report.id };
  const guest = desk.guestOf(report.id);
  const counterId = await openAt(desk);
  must(await desk.does.callTicketAt({ counterId, ticketId: ticket.id }, desk.clerk));
  must(await desk.does.serveTicket({ id: ticket.id }, desk.clerk));
  expect(refusalOf(await desk.does.forgetVisitor(forgetting, guest))).toBe(
    'lost-report.being-served',
  );
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  const said = { reportId: report.id, rating: 5, text: 'zzthanks' };
  must(await desk.does.giveFeedback(said, guest));

  must(await desk.does.forgetVisitor(forgetting, guest));

  const { handover } = must(await desk.does.readFoundItem({ id: item.id }));
  expect(handover?.handover.receivedBy).toBe('Owner, passport seen');
  expect(must(await desk.does.readLostReport({ id: report.id })).report.closedBecause).toBe(
    'returned',
  );
  const { mean, rows } = await desk.does.listFeedback({ limit: 10 });
  expect([mean, only(rows).feedback.text]).toEqual([5, '']);
});
