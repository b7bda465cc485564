import {
  highestRating,
  longestDelegateName,
  longestDetail,
  longestFeedback,
  lowestRating,
} from '@homeward/domain';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { claimId, detailId, lostReportId, photoId, someWords, words } from '../kernel/fields.ts';
import { filedView, filingBody, filingErrors } from '../lost-reports/filing.ts';
import { photoErrors } from '../photos/photo-errors.ts';
import { guestView } from './guest-view.ts';

const ratings = z.int().min(lowestRating).max(highestRating);

/** What a guest does from their own phone beyond following the report: begin, add, send somebody, end. */
export const guestOwn = {
  file: endpoint({
    name: 'guest.file',
    method: 'PUT',
    path: '/api/guest/reports/:reportId',
    summary:
      'File a lost report from one’s own phone, under an id and with a secret key the phone made. Sending it again is harmless; so many an hour are taken from one network.',
    access: ['anyone'],
    params: z.object({ reportId: lostReportId }),
    body: filingBody.extend({
      /** Known to the phone alone: who repeats a report without it gets no link. */
      filingKey: z.uuid().transform((key) => key.toLowerCase()),
    }),
    response: filedView,
    errors: filingErrors,
  }),
  addDetail: endpoint({
    name: 'guest.addDetail',
    method: 'PUT',
    path: '/api/guest/details/:detailId',
    summary: 'Add what came to mind later; all that may be theirs is weighed anew.',
    access: ['guest'],
    params: z.object({ detailId }),
    body: z.object({ text: someWords(longestDetail) }),
    response: guestView,
    errors: ['lost-report.not-found', 'lost-report.closed', 'lost-report.too-many-details'],
  }),
  addPhoto: endpoint({
    name: 'guest.addPhoto',
    method: 'PUT',
    path: '/api/guest/photos/:photoId',
    summary:
      'Send a photo of the thing, raw JPEG, PNG or WebP bytes with Content-Length and X-Content-SHA256; only staff see it. Sending it again is harmless.',
    access: ['guest'],
    params: z.object({ photoId }),
    rawBody: 'photo',
    response: guestView,
    errors: [
      'lost-report.not-found',
      'lost-report.closed',
      'lost-report.too-many-photos',
      'lost-report.must-not-be-photographed',
      ...photoErrors,
    ],
  }),
  delegate: endpoint({
    name: 'guest.delegate',
    method: 'POST',
    path: '/api/guest/claims/:claimId/delegate',
    summary:
      'Send somebody else to pick it up, with a code of their own; a new name replaces the one before.',
    access: ['guest'],
    params: z.object({ claimId }),
    body: z.object({ name: someWords(longestDelegateName) }),
    response: guestView,
    errors: ['claim.not-found', 'claim.already-decided'],
  }),
  revokeDelegate: endpoint({
    name: 'guest.revokeDelegate',
    method: 'POST',
    path: '/api/guest/claims/:claimId/revoke-delegate',
    summary: 'Nobody else is to come after all; their code opens nothing any more.',
    access: ['guest'],
    params: z.object({ claimId }),
    response: guestView,
    errors: ['claim.not-found', 'claim.already-decided'],
  }),
  giveFeedback: endpoint({
    name: 'guest.giveFeedback',
    method: 'PUT',
    path: '/api/guest/feedback',
    summary:
      'Say how it went, once, after the report was closed. Saying the same again is harmless.',
    access: ['guest'],
    body: z.object({ rating: ratings, text: words(longestFeedback).default('') }),
    response: guestView,
    errors: ['lost-report.not-found', 'feedback.too-early', 'feedback.already-given'],
  }),
  forget: endpoint({
    name: 'guest.forget',
    method: 'POST',
    path: '/api/guest/forget',
    summary:
      'Close the report and delete everything about the visitor; link and code open nothing from then on.',
    access: ['guest'],
    errors: ['lost-report.not-found', 'lost-report.being-served'],
  }),
};
