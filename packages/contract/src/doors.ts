import type { Method } from './kernel/endpoint.ts';
import type { EndpointName } from './rooms.ts';

/**
 * Method and path of every door, without the schemas behind them: all that a
 * page has to carry. A test compares it with the endpoints.
 */
export const doors = {
  'venue.read': { method: 'GET', path: '/api/venue' },
  'venue.backOffice': { method: 'GET', path: '/api/venue/back-office' },
  'devices.current': { method: 'GET', path: '/api/devices/current' },
  'devices.enrol': { method: 'POST', path: '/api/devices/enrol' },
  'devices.invite': { method: 'POST', path: '/api/devices/invitations' },
  'devices.list': { method: 'GET', path: '/api/devices' },
  'devices.revoke': { method: 'DELETE', path: '/api/devices/:deviceId' },
  'staff.signIn': { method: 'POST', path: '/api/staff/sessions' },
  'staff.signOut': { method: 'DELETE', path: '/api/staff/sessions/current' },
  'staff.current': { method: 'GET', path: '/api/staff/sessions/current' },
  'staff.list': { method: 'GET', path: '/api/staff' },
  'staff.add': { method: 'POST', path: '/api/staff' },
  'staff.deactivate': { method: 'DELETE', path: '/api/staff/:staffId' },
  'staff.setUp': { method: 'POST', path: '/api/setup' },
  'staff.demoSignIn': { method: 'POST', path: '/api/demo/sign-in' },
  'foundItems.register': { method: 'PUT', path: '/api/found-items/:itemId' },
  'foundItems.describe': { method: 'PATCH', path: '/api/found-items/:itemId' },
  'foundItems.move': { method: 'POST', path: '/api/found-items/:itemId/moves' },
  'foundItems.list': { method: 'GET', path: '/api/found-items' },
  'foundItems.read': { method: 'GET', path: '/api/found-items/:itemId' },
  'foundItems.history': { method: 'GET', path: '/api/found-items/:itemId/history' },
  'photos.store': { method: 'PUT', path: '/api/photos/:photoId' },
  'photos.picture': { method: 'GET', path: '/api/photos/:photoId/:size' },
  'lostReports.file': { method: 'PUT', path: '/api/lost-reports/:reportId' },
  'lostReports.list': { method: 'GET', path: '/api/lost-reports' },
  'lostReports.read': { method: 'GET', path: '/api/lost-reports/:reportId' },
  'lostReports.answer': { method: 'PUT', path: '/api/lost-reports/:reportId/answers/:topic' },
  'guest.read': { method: 'GET', path: '/api/guest' },
  'guest.claim': { method: 'PUT', path: '/api/guest/claims/:claimId' },
  'guest.withdrawClaim': { method: 'POST', path: '/api/guest/claims/:claimId/withdraw' },
  'guest.changeContact': { method: 'PUT', path: '/api/guest/contact' },
  'guest.answer': { method: 'PUT', path: '/api/guest/answers/:topic' },
  'guest.withdraw': { method: 'POST', path: '/api/guest/withdraw' },
  'guest.takeTicket': { method: 'PUT', path: '/api/guest/tickets/:ticketId' },
  'guest.cancelTicket': { method: 'POST', path: '/api/guest/tickets/:ticketId/cancel' },
  'matches.list': { method: 'GET', path: '/api/matches' },
  'matches.confirm': { method: 'POST', path: '/api/matches/:matchId/confirm' },
  'matches.dismiss': { method: 'POST', path: '/api/matches/:matchId/dismiss' },
  'lookAlikes.confirm': { method: 'POST', path: '/api/look-alikes/:lookAlikeId/confirm' },
  'lookAlikes.dismiss': { method: 'POST', path: '/api/look-alikes/:lookAlikeId/dismiss' },
  'lookAlikes.undo': { method: 'POST', path: '/api/look-alikes/:lookAlikeId/undo' },
  'claims.list': { method: 'GET', path: '/api/claims' },
  'claims.read': { method: 'GET', path: '/api/claims/:claimId' },
  'claims.approve': { method: 'POST', path: '/api/claims/:claimId/approve' },
  'claims.reject': { method: 'POST', path: '/api/claims/:claimId/reject' },
  'handovers.complete': { method: 'POST', path: '/api/claims/:claimId/handover' },
  'tickets.board': { method: 'GET', path: '/api/tickets' },
  'tickets.issue': { method: 'PUT', path: '/api/tickets/:ticketId' },
  'tickets.ready': { method: 'POST', path: '/api/tickets/:ticketId/ready' },
  'tickets.call': { method: 'POST', path: '/api/tickets/:ticketId/call' },
  'tickets.recall': { method: 'POST', path: '/api/tickets/:ticketId/recall' },
  'tickets.serve': { method: 'POST', path: '/api/tickets/:ticketId/serve' },
  'tickets.finish': { method: 'POST', path: '/api/tickets/:ticketId/finish' },
  'tickets.miss': { method: 'POST', path: '/api/tickets/:ticketId/miss' },
  'tickets.return': { method: 'POST', path: '/api/tickets/:ticketId/return' },
  'tickets.cancel': { method: 'POST', path: '/api/tickets/:ticketId/cancel' },
  'counters.board': { method: 'GET', path: '/api/board' },
  'counters.open': { method: 'POST', path: '/api/counters/:counterId/open' },
  'counters.pause': { method: 'POST', path: '/api/counters/:counterId/pause' },
  'counters.close': { method: 'POST', path: '/api/counters/:counterId/close' },
  'counters.callNext': { method: 'POST', path: '/api/counters/:counterId/call-next' },
  'events.after': { method: 'GET', path: '/api/events' },
} as const satisfies Record<EndpointName, { readonly method: Method; readonly path: string }>;

/** The only message the server sends over a socket. */
export const changedEvent = 'changed';

/** Header that announces the SHA-256 of a photo's bytes, as 64 hex digits. */
export const photoHashHeader = 'x-content-sha256';
