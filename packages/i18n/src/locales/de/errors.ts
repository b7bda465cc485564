import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/errors.ts';

export const words = {
  'request.invalid': 'Eine Angabe passt noch nicht. Bitte prüfen Sie die markierten Felder.',
  'request.not-found': 'Diese Seite gibt es nicht. Gehen Sie zurück und wählen Sie neu.',
  'request.too-large':
    'Das ist zu viel auf einmal. Kürzen Sie es und versuchen Sie es noch einmal.',
  'request.too-many':
    'Das waren viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  'request.origin-refused':
    'Diese Seite wurde von einer anderen Adresse aus geöffnet. Öffnen Sie Homeward direkt und versuchen Sie es noch einmal.',
  'caller.not-signed-in': 'Bitte melden Sie sich an, um fortzufahren.',
  'caller.not-allowed': 'Ihre Rolle umfasst das nicht. Eine Leitungskraft kann helfen.',
  'connection.lost': 'Gerade keine Verbindung. Versuchen Sie es gleich noch einmal.',
  'store.unavailable':
    'Gerade lässt sich nichts speichern. Es wurde nichts geändert: Versuchen Sie es gleich noch einmal.',
  'server.fault':
    'Bei uns ist etwas schiefgelaufen. Versuchen Sie es noch einmal; wenn es bleibt, sagen Sie dem Personal Bescheid.',
  'version.conflict':
    'Das wurde eben von jemand anderem geändert. Sehen Sie sich den neuesten Stand an und entscheiden Sie dann.',
  'id.already-used':
    'Das wurde schon mit anderem Inhalt gespeichert. Laden Sie die Seite neu und beginnen Sie von vorn.',
  'found-item.not-found': 'Dieses Fundstück gibt es hier nicht. Suchen Sie es in der Liste.',
  'found-item.already-reserved':
    'Dieses Fundstück ist schon für jemanden reserviert. Sehen Sie sich zuerst die anderen Ansprüche an.',
  'found-item.not-held':
    'Dieses Fundstück liegt nicht mehr im Regal. Der Verlauf zeigt, wo es geblieben ist.',
  'found-item.not-reserved':
    'Dieses Fundstück ist nicht reserviert. Bestätigen Sie zuerst einen Anspruch.',
  'found-item.claimed':
    'Auf dieses Stück hat jemand Anspruch erhoben, also muss es bleiben. Behalten Sie es, oder entscheiden Sie zuerst über den Anspruch.',
  'found-item.found-in-future':
    'Der Fundzeitpunkt liegt in der Zukunft. Wählen Sie eine frühere Zeit.',
  'found-item.must-not-be-photographed':
    'Bankkarten werden nie fotografiert. Notieren Sie stattdessen die Bank und die letzten vier Ziffern.',
  'photo.not-found': 'Dieses Foto ist nicht da. Nehmen Sie es noch einmal auf.',
  'photo.too-large':
    'Die Fotodatei ist zu groß. Nehmen Sie das Foto hier auf oder wählen Sie ein kleineres.',
  'photo.length-required':
    'Das Foto kam ohne Größenangabe an. Laden Sie die Seite neu und senden Sie es noch einmal.',
  'photo.incomplete': 'Das Foto kam nur teilweise an. Senden Sie es noch einmal.',
  'photo.checksum-mismatch': 'Das Foto wurde unterwegs beschädigt. Senden Sie es noch einmal.',
  'photo.unreadable':
    'Diese Datei lässt sich nicht als Foto lesen. Nehmen Sie das Foto noch einmal auf.',
  'photo.type-unsupported':
    'Nur Fotos in JPEG, PNG oder WebP sind möglich. Stellen Sie die Kamera auf „Maximale Kompatibilität“ oder nehmen Sie das Foto hier auf.',
  'photo.too-many-pixels':
    'Dieses Foto hat mehr als 50 Megapixel. Nehmen Sie es mit geringerer Auflösung auf.',
  'photo.busy':
    'Gerade kommen viele Fotos auf einmal an. Ihres ist noch auf diesem Gerät: Senden Sie es gleich noch einmal.',
  'lost-report.not-found':
    'Zu diesem Code kennen wir keine Meldung. Vergleichen Sie ihn mit Ihrem Zettel.',
  'lost-report.closed':
    'Diese Meldung ist abgeschlossen. Wenn noch etwas fehlt, machen Sie bitte eine neue.',
  'lost-report.lost-in-future':
    'Die angegebene Zeit liegt in der Zukunft. Wählen Sie eine frühere.',
  'lost-report.period-reversed': 'Das Ende liegt vor dem Anfang. Tauschen Sie die beiden Zeiten.',
  'lost-report.too-many-details':
    'Mehr können wir hier nicht ergänzen. Sagen Sie den Rest bitte jemandem aus dem Team.',
  'lost-report.too-many-photos': 'Drei Fotos genügen uns. Danke.',
  'lost-report.must-not-be-photographed':
    'Bitte kein Foto von Karten oder Papieren senden: Darauf stehen Namen und Nummern.',
  'lost-report.being-served':
    'Sie werden gerade an einem Schalter bedient. Bitte dort zuerst fertig werden, dann noch einmal versuchen.',
  'feedback.too-early': 'Sagen Sie uns, wie es war, sobald Ihre Meldung abgeschlossen ist.',
  'feedback.already-given': 'Das haben Sie uns schon gesagt. Danke.',
  'contact.country-not-allowed':
    'In dieses Land können wir keine SMS schicken. Bitte E-Mail oder Zettel wählen.',
  'contact.too-many':
    'Hier wurden gerade zu viele Nachrichten verlangt. Bitte E-Mail oder Zettel wählen.',
  'notice.not-found': 'Diese Nachricht gibt es nicht mehr.',
  'notice.not-failed': 'Diese Nachricht ist nicht fehlgeschlagen.',
  'notice.too-many-subscriptions':
    'Drei Browser werden schon benachrichtigt. Bitte erst einen abschalten.',
  'promise.not-found': 'Dieses Versprechen steht nicht mehr auf der Tafel. Bitte neu laden.',
  'promise.already-settled': 'Jemand aus dem Team hat schon geantwortet. Bitte neu laden.',
  'promise.hour-passed': 'Diese Uhrzeit ist schon vorbei. Bitte eine spätere wählen.',
  'question.unknown-choice':
    'Diese Antwort steht nicht auf der Liste. Bitte wählen Sie eine der gezeigten.',
  'question.already-answered':
    'Diese Frage ist schon beantwortet. Das Personal kann die Antwort ändern.',
  'match.not-found':
    'Diese Übereinstimmung gibt es nicht mehr. Sehen Sie in der aktuellen Liste nach.',
  'match.already-decided':
    'Über diese Übereinstimmung ist schon entschieden. Sehen Sie in der aktuellen Liste nach.',
  'look-alike.not-found':
    'Diese beiden sind kein Paar mehr. Sehen Sie in der aktuellen Liste nach.',
  'look-alike.already-decided':
    'Über diese beiden hat schon jemand entschieden. Laden Sie die Seite neu.',
  'look-alike.not-merged': 'Diese beiden gelten nicht mehr als ein Stück. Laden Sie die Seite neu.',
  'claim.not-found':
    'Diesen Anspruch gibt es hier nicht. Gehen Sie zurück zur Liste der Ansprüche.',
  'claim.already-submitted':
    'Sie haben uns schon gesagt, dass es Ihres sein könnte. Unsere Antwort finden Sie unter Ihrer Nummer oder Ihrem Code.',
  'claim.not-submitted':
    'Dieser Anspruch wartet nicht auf eine Entscheidung. Sehen Sie sich den neuesten Stand an.',
  'claim.not-approved':
    'Dieser Anspruch ist noch nicht bestätigt. Prüfen Sie den Nachweis und bestätigen Sie ihn zuerst.',
  'claim.already-decided':
    'Über diesen Anspruch ist schon entschieden. Sehen Sie sich den neuesten Stand an.',
  'handover.wrong-code':
    'Dieser Abholcode passt nicht. Fragen Sie noch einmal nach, Ziffer für Ziffer.',
  'handover.proof-missing': 'Notieren Sie vor der Übergabe, womit sich die Person ausgewiesen hat.',
  'handover.already-done':
    'Dieses Fundstück wurde schon übergeben. Der Verlauf zeigt, wem und wann.',
  'ticket.not-found': 'Diese Nummer gibt es heute nicht. Prüfen Sie sie oder ziehen Sie eine neue.',
  'ticket.not-waiting': 'Diese Nummer wartet nicht mehr. Wählen Sie die nächste.',
  'ticket.not-called': 'Diese Nummer ist nicht aufgerufen. Rufen Sie sie zuerst auf.',
  'ticket.not-serving':
    'Mit dieser Nummer ist niemand am Schalter. Beginnen Sie zuerst mit der Bedienung.',
  'ticket.closed': 'Diese Nummer ist erledigt. Ziehen Sie eine neue, wenn noch etwas offen ist.',
  'ticket.already-issued': 'Dafür gibt es schon eine Nummer. Behalten Sie die, die Sie haben.',
  'ticket.in-grace':
    'Der Aufruf ist noch ganz frisch. Bitte einen Moment warten, dann noch einmal.',
  'ticket.return-too-late':
    'Ihr Aufruf liegt zu lange zurück. Kommen Sie bitte an den Schalter, wir finden einen Platz.',
  'ticket.hold-too-long':
    'So lange lässt sich ein Platz nicht freihalten. Wählen Sie eine kürzere Zeit.',
  'ticket.not-held': 'Dieser Platz wird nicht freigehalten. Sehen Sie den neuesten Stand an.',
  'queue.closing':
    'Der Schalter schließt, bevor Sie an der Reihe wären. Melden Sie den Verlust: Wir antworten Ihnen.',
  'ticket.nothing-to-fetch':
    'Für diese Nummer gibt es nichts zu holen. Suchen Sie erst nach einem Treffer.',
  'announcement.empty': 'Schreiben Sie, was alle Wartenden wissen sollen.',
  'announcement.not-found': 'Diese Nachricht wird nicht mehr gezeigt. Laden Sie die Seite neu.',
  'queue.empty': 'Für diesen Schalter wartet gerade niemand.',
  'counter.not-found': 'Diesen Schalter gibt es nicht. Wählen Sie einen aus der Liste.',
  'counter.not-open': 'Dieser Schalter ist nicht geöffnet. Öffnen Sie ihn zuerst.',
  'counter.busy': 'Hier wird noch jemand bedient. Schließen Sie das zuerst ab.',
  'place.unknown': 'Diesen Ort kennen wir nicht. Wählen Sie ihn auf dem Plan oder aus der Liste.',
  'category.unknown':
    'Diese Art von Gegenstand kennen wir nicht. Wählen Sie eine andere oder „etwas anderes“.',
  'shelf.unknown': 'Dieses Regal kennen wir nicht. Wählen Sie eines aus der Liste.',
  'staff.not-found': 'Diese Person steht nicht auf der Liste. Fragen Sie die Administration.',
  'staff.wrong-passphrase':
    'Name und Passphrase passen nicht zusammen. Bitte geben Sie beides noch einmal ein.',
  'staff.passphrase-too-short':
    'Eine längere Passphrase ist sicherer. Vier oder fünf einfache Wörter genügen.',
  'staff.handle-taken': 'Mit diesem Namen meldet sich schon jemand an. Wählen Sie einen anderen.',
  'staff.last-admin':
    'Das ist die letzte Person mit Administrationsrechten. Ernennen Sie zuerst eine andere.',
  'device.not-enrolled':
    'Dieses Gerät ist noch nicht angemeldet. Bitten Sie die Leitung um einen Einmalcode.',
  'device.not-found': 'Dieses Gerät steht nicht auf der Liste. Melden Sie es neu an.',
  'device.wrong-code':
    'Dieser Einmalcode passt nicht oder ist abgelaufen. Lassen Sie sich einen neuen geben.',
  'setup.closed': 'Dieser Ort ist schon eingerichtet. Melden Sie sich stattdessen an.',
  'guest.link-invalid':
    'Dieser Link funktioniert nicht mehr. Geben Sie den Code von Ihrem Zettel ein oder fragen Sie am Schalter.',
} satisfies SameWords<typeof english>;
