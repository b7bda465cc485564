/** What each refusal means for the person reading it, and what to do next. */
export const words = {
  'request.invalid': 'Something in this form does not fit. Please check the marked fields.',
  'request.not-found': 'This page is not here. Go back and choose again.',
  'request.too-large': 'This is too much to send at once. Shorten it and try again.',
  'request.too-many': 'That was a lot in a short time. Please wait a minute, then try again.',
  'request.origin-refused':
    'This page was opened from another address. Open Homeward itself and try again.',
  'caller.not-signed-in': 'Please sign in to go on.',
  'caller.not-allowed': 'Your role does not include this. A supervisor can help.',
  'connection.lost': 'No connection right now. Try again in a moment.',
  'store.unavailable': 'We cannot save right now. Nothing was changed: try again in a moment.',
  'server.fault':
    'Something went wrong on our side. Please try again; if it stays, tell a member of staff.',
  'version.conflict':
    'A colleague changed this a moment ago. Look at the latest version, then decide again.',
  'id.already-used': 'This was already saved with other content. Reload the page and start afresh.',
  'found-item.not-found': 'This found item is not here. Search the list for it.',
  'found-item.already-reserved':
    'This found item is already reserved for someone. Look at the other claims first.',
  'found-item.not-held':
    'This found item is no longer on the shelf. Its history says where it went.',
  'found-item.not-reserved': 'This found item is not reserved. Approve a claim first.',
  'found-item.claimed':
    'Somebody claims this one, so it has to stay. Keep it, or decide on the claim first.',
  'found-item.found-in-future': 'The time it was found lies in the future. Set an earlier time.',
  'found-item.must-not-be-photographed':
    'Bank cards are never photographed. Note the issuer and the last four digits instead.',
  'photo.not-found': 'This photo is not here. Take it again.',
  'photo.too-large':
    'This photo file is too large. Take it with the camera here, or choose a smaller one.',
  'photo.length-required':
    'The photo was sent without its size. Reload the page and send it again.',
  'photo.incomplete': 'The photo arrived only in part. Send it again.',
  'photo.checksum-mismatch': 'The photo was damaged on its way. Send it again.',
  'photo.unreadable': 'This file cannot be read as a photo. Take the photo again.',
  'photo.type-unsupported':
    'Only JPEG, PNG and WebP photos can be kept. Set the camera to “most compatible”, or take it here.',
  'photo.too-many-pixels': 'This photo has more than 50 megapixels. Take it at a lower resolution.',
  'photo.busy':
    'Many photos are arriving at once. Yours is still on this device: send it again in a moment.',
  'lost-report.not-found': 'We know no report with this code. Check the code on your slip.',
  'lost-report.closed':
    'This report is closed. If the thing is still missing, please start a new one.',
  'lost-report.lost-in-future': 'The time you lost it lies in the future. Choose an earlier time.',
  'lost-report.period-reversed':
    'The end of this period lies before its start. Swap the two times.',
  'lost-report.too-many-details':
    'That is as much as we can add here. Tell a member of staff the rest.',
  'lost-report.too-many-photos': 'Three photos are enough for us. Thank you.',
  'lost-report.must-not-be-photographed':
    'Please send no photo of cards or papers: names and numbers stand on them.',
  'lost-report.being-served':
    'You are being served at a counter right now. Finish there first, then try again.',
  'feedback.too-early': 'Tell us how it went once your report is closed.',
  'feedback.already-given': 'You have told us already. Thank you.',
  'contact.country-not-allowed':
    'We can’t send text messages to that country. Please choose mail or a slip.',
  'contact.too-many':
    'Too many messages were asked for here just now. Please choose mail or a slip.',
  'notice.not-found': 'This notice is not there any more.',
  'notice.not-failed': 'This notice has not failed.',
  'notice.too-many-subscriptions': 'Three browsers are told already. Switch one off first.',
  'promise.not-found': 'This promise is not on the board any more. Reload the page.',
  'promise.already-settled': 'A colleague has already answered. Reload the page.',
  'promise.hour-passed': 'That hour has already passed. Choose a later one.',
  'question.unknown-choice': 'That answer is not on the list. Choose one of those shown.',
  'question.already-answered': 'This question has been answered already. Staff can correct it.',
  'match.not-found': 'This match is not here any more. Look at the latest list.',
  'match.already-decided':
    'A colleague has already decided on this match. Look at the latest list.',
  'look-alike.not-found': 'These two are not a pair any more. Look at the latest list.',
  'look-alike.already-decided': 'A colleague has already decided on these two. Reload the page.',
  'look-alike.not-merged': 'These two are not kept as one any more. Reload the page.',
  'claim.not-found': 'This claim is not here. Go back to the list of claims.',
  'claim.already-submitted':
    'You have already told us that this may be yours. Watch your ticket or your code for our answer.',
  'claim.not-submitted': 'This claim is not waiting for a decision. Look at its latest state.',
  'claim.not-approved': 'This claim is not approved yet. Check the proof and approve it first.',
  'claim.already-decided': 'This claim has already been decided. Look at its latest state.',
  'handover.wrong-code': 'That pickup code does not fit. Ask for it once more, digit by digit.',
  'handover.proof-missing': 'Note how the owner proved it before you hand it over.',
  'handover.already-done':
    'This found item has already been handed over. Its history says to whom and when.',
  'ticket.not-found': 'We know no such ticket today. Check the number, or take a new ticket.',
  'ticket.not-waiting': 'This ticket is not waiting any more. Choose the next one.',
  'ticket.not-called': 'This ticket has not been called. Call it first.',
  'ticket.not-serving': 'Nobody with this ticket is at the counter. Start serving it first.',
  'ticket.closed': 'This ticket is finished. Take a new one if there is more to do.',
  'ticket.already-issued': 'There is already a ticket for this. Keep the one you have.',
  'ticket.in-grace': 'They have just been called. Give them a moment, then try again.',
  'ticket.return-too-late':
    'This call was too long ago. Please come to the desk: we will find you a place.',
  'ticket.hold-too-long': 'That is longer than a place can be held. Choose a shorter time.',
  'ticket.not-held': 'This place is not on hold. Look at its latest state.',
  'queue.closing':
    'The desk closes before your turn would come. File a report instead: we will answer it.',
  'ticket.nothing-to-fetch': 'There is nothing to fetch for this ticket. Look for a match first.',
  'announcement.empty': 'Write what everybody who waits should know.',
  'announcement.not-found': 'This message is not shown any more. Reload the page.',
  'queue.empty': 'Nobody is waiting for this counter right now.',
  'counter.not-found': 'This counter does not exist. Choose one from the list.',
  'counter.not-open': 'This counter is not open. Open it first.',
  'counter.busy': 'Someone is still being served here. Finish with them first.',
  'place.unknown': 'We do not know this place. Choose it on the map or from the list.',
  'category.unknown': 'We do not know this kind of thing. Choose another, or “something else”.',
  'shelf.unknown': 'We do not know this shelf. Choose one from the list.',
  'staff.not-found': 'This colleague is not on the list. Ask an administrator.',
  'staff.wrong-passphrase': 'Name and passphrase do not fit together. Please type both again.',
  'staff.passphrase-too-short': 'A longer passphrase is safer. Four or five plain words do well.',
  'staff.handle-taken': 'Somebody already signs in with this name. Choose another.',
  'staff.last-admin': 'This is the last administrator. Make somebody else administrator first.',
  'device.not-enrolled': 'This device is not enrolled yet. Ask a supervisor for a one-time code.',
  'device.not-found': 'This device is not on the list. Enrol it again.',
  'device.wrong-code': 'This one-time code does not fit or has expired. Ask for a new one.',
  'setup.closed': 'This venue is already set up. Sign in instead.',
  'guest.link-invalid':
    'This link does not work any more. Type the code from your slip, or ask at the desk.',
} as const;
