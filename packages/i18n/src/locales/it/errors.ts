import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/errors.ts';

export const words = {
  'request.invalid': 'Qualcosa in questo modulo non va. Controlli i campi segnati.',
  'request.not-found': 'Questa pagina non c’è. Torni indietro e scelga di nuovo.',
  'request.too-large': 'È troppo in una volta. Lo accorci e riprovi.',
  'request.too-many': 'Sono state molte richieste in poco tempo. Aspetti un minuto e riprovi.',
  'request.origin-refused':
    'Questa pagina è stata aperta da un altro indirizzo. Apra Homeward stesso e riprovi.',
  'caller.not-signed-in': 'Acceda per continuare.',
  'caller.not-allowed': 'Il Suo ruolo non lo comprende. Può aiutarla un supervisore.',
  'connection.lost': 'Nessuna connessione al momento. Riprovi tra un attimo.',
  'store.unavailable': 'Al momento non possiamo salvare. Nulla è cambiato: riprovi tra poco.',
  'server.fault':
    'Qualcosa è andato storto da parte nostra. Riprovi; se continua, lo dica al personale.',
  'version.conflict':
    'Un collega l’ha appena modificato. Guardi la versione più recente e decida di nuovo.',
  'id.already-used': 'È già stato salvato con altro contenuto. Ricarichi la pagina e ricominci.',
  'found-item.not-found': 'Questo oggetto trovato non è qui. Lo cerchi nell’elenco.',
  'found-item.already-reserved':
    'Questo oggetto è già riservato per qualcuno. Guardi prima le altre richieste.',
  'found-item.not-held': 'Questo oggetto non è più sullo scaffale. La storia dice dove è andato.',
  'found-item.not-reserved': 'Questo oggetto non è riservato. Approvi prima una richiesta.',
  'found-item.claimed':
    'Qualcuno dice che è suo, quindi resta. Lo tenga, o decida prima sulla richiesta.',
  'found-item.found-in-future': 'L’ora del ritrovamento è nel futuro. Indichi un’ora precedente.',
  'found-item.must-not-be-photographed':
    'Le carte bancarie non si fotografano mai. Annoti la banca e le ultime quattro cifre.',
  'photo.not-found': 'Questa foto non è qui. La scatti di nuovo.',
  'photo.too-large': 'Questo file è troppo grande. Scatti la foto qui o ne scelga una più piccola.',
  'photo.length-required':
    'La foto è arrivata senza dimensione. Ricarichi la pagina e la invii di nuovo.',
  'photo.incomplete': 'La foto è arrivata solo in parte. La invii di nuovo.',
  'photo.checksum-mismatch': 'La foto si è danneggiata durante l’invio. La invii di nuovo.',
  'photo.unreadable': 'Questo file non si legge come foto. Scatti di nuovo la foto.',
  'photo.type-unsupported':
    'Si conservano solo foto JPEG, PNG e WebP. Imposti la fotocamera su “più compatibile” o scatti qui.',
  'photo.too-many-pixels': 'Questa foto ha più di 50 megapixel. La scatti a risoluzione più bassa.',
  'photo.busy':
    'Stanno arrivando molte foto insieme. La Sua è ancora su questo dispositivo: la invii di nuovo tra poco.',
  'lost-report.not-found':
    'Non conosciamo segnalazioni con questo codice. Controlli il codice sullo scontrino.',
  'lost-report.closed':
    'Questa segnalazione è chiusa. Se l’oggetto manca ancora, ne faccia una nuova.',
  'lost-report.lost-in-future': 'L’ora della perdita è nel futuro. Scelga un’ora precedente.',
  'lost-report.period-reversed':
    'La fine di questo periodo viene prima dell’inizio. Scambi le due ore.',
  'lost-report.too-many-details': 'Non possiamo aggiungere altro qui. Dica il resto al personale.',
  'lost-report.too-many-photos': 'Tre foto ci bastano. Grazie.',
  'lost-report.must-not-be-photographed':
    'Non invii foto di carte o documenti: vi si leggono nomi e numeri.',
  'lost-report.being-served': 'La stanno servendo a uno sportello. Finisca prima lì, poi riprovi.',
  'feedback.too-early': 'Ci dica com’è andata quando la segnalazione sarà chiusa.',
  'feedback.already-given': 'Ce l’ha già detto. Grazie.',
  'contact.country-not-allowed':
    'Non possiamo inviare SMS in quel paese. Scelga e-mail o scontrino.',
  'contact.too-many': 'Qui sono stati chiesti troppi messaggi. Scelga e-mail o scontrino.',
  'notice.not-found': 'Questo avviso non c’è più.',
  'notice.not-failed': 'Questo avviso non è fallito.',
  'notice.too-many-subscriptions': 'Tre browser sono già avvisati. Ne disattivi prima uno.',
  'promise.not-found': 'Questa promessa non è più in bacheca. Ricarichi la pagina.',
  'promise.already-settled': 'Un collega ha già risposto. Ricarichi la pagina.',
  'promise.hour-passed': 'Quell’ora è già passata. Ne scelga una successiva.',
  'question.unknown-choice': 'Questa risposta non è nell’elenco. Scelga una di quelle mostrate.',
  'question.already-answered': 'A questa domanda si è già risposto. Il personale può correggere.',
  'match.not-found': 'Questa corrispondenza non c’è più. Guardi l’elenco più recente.',
  'match.already-decided':
    'Un collega ha già deciso su questa corrispondenza. Guardi l’elenco più recente.',
  'look-alike.not-found': 'Questi due non sono più una coppia. Guardi l’elenco più recente.',
  'look-alike.already-decided': 'Un collega ha già deciso su questi due. Ricarichi la pagina.',
  'look-alike.not-merged': 'Questi due non valgono più come uno solo. Ricarichi la pagina.',
  'claim.not-found': 'Questa richiesta non è qui. Torni all’elenco delle richieste.',
  'claim.already-submitted':
    'Ci ha già detto che potrebbe essere Suo. La risposta compare con il Suo numero o il Suo codice.',
  'claim.not-submitted': 'Questa richiesta non attende una decisione. Guardi lo stato più recente.',
  'claim.not-approved':
    'Questa richiesta non è ancora approvata. Controlli la prova e la approvi prima.',
  'claim.already-decided': 'Su questa richiesta si è già deciso. Guardi lo stato più recente.',
  'handover.wrong-code':
    'Questo codice di ritiro non corrisponde. Lo chieda ancora una volta, cifra per cifra.',
  'handover.proof-missing': 'Annoti come il proprietario l’ha dimostrato prima di consegnare.',
  'handover.already-done': 'Questo oggetto è già stato consegnato. La storia dice a chi e quando.',
  'ticket.not-found': 'Oggi non conosciamo questo numero. Lo controlli o ne prenda uno nuovo.',
  'ticket.not-waiting': 'Questo numero non è più in attesa. Scelga il prossimo.',
  'ticket.not-called': 'Questo numero non è stato chiamato. Prima lo chiami.',
  'ticket.not-serving': 'Nessuno con questo numero è allo sportello. Cominci prima a servirlo.',
  'ticket.closed': 'Questo numero è concluso. Ne prenda uno nuovo se c’è altro da fare.',
  'ticket.already-issued': 'C’è già un numero per questo. Tenga quello che ha.',
  'ticket.in-grace': 'È stato appena chiamato. Gli dia un momento, poi riprovi.',
  'ticket.return-too-late':
    'La chiamata è di troppo tempo fa. Venga al banco: Le troviamo un posto.',
  'ticket.hold-too-long': 'Un posto non si può tenere così a lungo. Scelga un tempo più breve.',
  'ticket.not-held': 'Questo posto non è tenuto. Guardi lo stato più recente.',
  'queue.closing': 'Il banco chiude prima del Suo turno. Faccia una segnalazione: Le risponderemo.',
  'ticket.nothing-to-fetch':
    'Per questo numero non c’è nulla da prendere. Cerchi prima una corrispondenza.',
  'announcement.empty': 'Scriva che cosa deve sapere chi aspetta.',
  'announcement.not-found': 'Questo messaggio non è più mostrato. Ricarichi la pagina.',
  'queue.empty': 'Al momento nessuno aspetta per questo sportello.',
  'counter.not-found': 'Questo sportello non esiste. Ne scelga uno dall’elenco.',
  'counter.not-open': 'Questo sportello non è aperto. Prima lo apra.',
  'counter.busy': 'Qui si sta ancora servendo qualcuno. Finisca prima.',
  'place.unknown': 'Non conosciamo questo luogo. Lo scelga sulla mappa o dall’elenco.',
  'category.unknown': 'Non conosciamo questo tipo di oggetto. Ne scelga un altro, o “altro”.',
  'shelf.unknown': 'Non conosciamo questo scaffale. Ne scelga uno dall’elenco.',
  'staff.not-found': 'Questo collega non è nell’elenco. Chieda a un amministratore.',
  'staff.wrong-passphrase': 'Nome e frase segreta non corrispondono. Li scriva di nuovo.',
  'staff.passphrase-too-short':
    'Una frase più lunga è più sicura. Bastano quattro o cinque parole semplici.',
  'staff.handle-taken': 'Qualcuno accede già con questo nome. Ne scelga un altro.',
  'staff.last-admin': 'È l’ultimo amministratore. Ne nomini prima un altro.',
  'device.not-enrolled':
    'Questo dispositivo non è ancora registrato. Chieda un codice monouso a un supervisore.',
  'device.not-found': 'Questo dispositivo non è nell’elenco. Lo registri di nuovo.',
  'device.wrong-code': 'Questo codice monouso non va bene o è scaduto. Ne chieda uno nuovo.',
  'setup.closed': 'Questo luogo è già configurato. Acceda invece.',
  'guest.link-invalid':
    'Questo link non funziona più. Scriva il codice dello scontrino o chieda al banco.',
} satisfies LaterWords<typeof english>;
