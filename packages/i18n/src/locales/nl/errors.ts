import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/errors.ts';

export const words = {
  'request.invalid': 'Iets in dit formulier klopt niet. Kijk de gemarkeerde velden na.',
  'request.not-found': 'Deze pagina is er niet. Ga terug en kies opnieuw.',
  'request.too-large': 'Dit is te veel in één keer. Maak het korter en probeer het opnieuw.',
  'request.too-many':
    'Dat waren veel verzoeken in korte tijd. Wacht een minuut en probeer het dan opnieuw.',
  'request.origin-refused':
    'Deze pagina is vanaf een ander adres geopend. Open Homeward zelf en probeer het opnieuw.',
  'caller.not-signed-in': 'Meld u aan om verder te gaan.',
  'caller.not-allowed': 'Uw rol omvat dit niet. Een leidinggevende kan helpen.',
  'connection.lost': 'Nu even geen verbinding. Probeer het zo nog eens.',
  'store.unavailable': 'We kunnen nu niet opslaan. Er is niets veranderd: probeer het zo nog eens.',
  'server.fault':
    'Er ging bij ons iets mis. Probeer het opnieuw; als het blijft, zeg het een medewerker.',
  'version.conflict':
    'Een collega heeft dit net gewijzigd. Bekijk de nieuwste versie en beslis opnieuw.',
  'id.already-used':
    'Dit is al met andere inhoud opgeslagen. Laad de pagina opnieuw en begin van voren af aan.',
  'found-item.not-found': 'Dit gevonden voorwerp is hier niet. Zoek het in de lijst.',
  'found-item.already-reserved':
    'Dit voorwerp is al voor iemand gereserveerd. Bekijk eerst de andere aanvragen.',
  'found-item.not-held':
    'Dit voorwerp ligt niet meer op de plank. De geschiedenis zegt waar het bleef.',
  'found-item.not-reserved': 'Dit voorwerp is niet gereserveerd. Keur eerst een aanvraag goed.',
  'found-item.claimed':
    'Iemand zegt dat dit van hem is, dus het moet blijven. Bewaar het, of beslis eerst over de aanvraag.',
  'found-item.found-in-future':
    'Het tijdstip van vinden ligt in de toekomst. Kies een eerder tijdstip.',
  'found-item.must-not-be-photographed':
    'Bankpassen worden nooit gefotografeerd. Noteer de bank en de laatste vier cijfers.',
  'photo.not-found': 'Deze foto is er niet. Maak hem opnieuw.',
  'photo.too-large': 'Dit fotobestand is te groot. Maak de foto hier, of kies een kleinere.',
  'photo.length-required':
    'De foto kwam zonder grootte aan. Laad de pagina opnieuw en verstuur hem nog eens.',
  'photo.incomplete': 'De foto kwam maar gedeeltelijk aan. Verstuur hem nog eens.',
  'photo.checksum-mismatch': 'De foto raakte onderweg beschadigd. Verstuur hem nog eens.',
  'photo.unreadable': 'Dit bestand is niet als foto te lezen. Maak de foto opnieuw.',
  'photo.type-unsupported':
    'Alleen foto’s in JPEG, PNG en WebP worden bewaard. Zet de camera op “meest compatibel” of maak de foto hier.',
  'photo.too-many-pixels':
    'Deze foto heeft meer dan 50 megapixel. Maak hem met een lagere resolutie.',
  'photo.busy':
    'Er komen veel foto’s tegelijk aan. Die van u staat nog op dit apparaat: verstuur hem zo nog eens.',
  'lost-report.not-found': 'We kennen geen melding met deze code. Kijk de code op uw briefje na.',
  'lost-report.closed': 'Deze melding is gesloten. Als het nog weg is, doe dan een nieuwe.',
  'lost-report.lost-in-future':
    'Het tijdstip van verlies ligt in de toekomst. Kies een eerder tijdstip.',
  'lost-report.period-reversed':
    'Het einde van deze periode ligt vóór het begin. Wissel de twee tijden om.',
  'lost-report.too-many-details':
    'Meer kunnen we hier niet toevoegen. Vertel een medewerker de rest.',
  'lost-report.too-many-photos': 'Drie foto’s zijn genoeg. Dank u.',
  'lost-report.must-not-be-photographed':
    'Stuur geen foto van passen of papieren: daar staan namen en nummers op.',
  'lost-report.being-served':
    'U wordt nu aan een loket geholpen. Rond dat eerst af en probeer het dan opnieuw.',
  'feedback.too-early': 'Vertel hoe het ging zodra uw melding gesloten is.',
  'feedback.already-given': 'U hebt het ons al verteld. Dank u.',
  'contact.country-not-allowed':
    'Naar dat land kunnen we geen sms sturen. Kies e-mail of een briefje.',
  'contact.too-many': 'Hier zijn net te veel berichten gevraagd. Kies e-mail of een briefje.',
  'notice.not-found': 'Dit bericht is er niet meer.',
  'notice.not-failed': 'Dit bericht is niet mislukt.',
  'notice.too-many-subscriptions': 'Drie browsers krijgen al bericht. Zet er eerst een uit.',
  'promise.not-found': 'Deze belofte staat niet meer op het bord. Laad de pagina opnieuw.',
  'promise.already-settled': 'Een collega heeft al geantwoord. Laad de pagina opnieuw.',
  'promise.hour-passed': 'Dat uur is al voorbij. Kies een later tijdstip.',
  'question.unknown-choice': 'Dat antwoord staat niet op de lijst. Kies een van de getoonde.',
  'question.already-answered': 'Deze vraag is al beantwoord. Medewerkers kunnen het verbeteren.',
  'match.not-found': 'Deze overeenkomst is er niet meer. Bekijk de nieuwste lijst.',
  'match.already-decided':
    'Een collega heeft al over deze overeenkomst beslist. Bekijk de nieuwste lijst.',
  'look-alike.not-found': 'Deze twee zijn geen paar meer. Bekijk de nieuwste lijst.',
  'look-alike.already-decided':
    'Een collega heeft al over deze twee beslist. Laad de pagina opnieuw.',
  'look-alike.not-merged': 'Deze twee gelden niet meer als één. Laad de pagina opnieuw.',
  'claim.not-found': 'Deze aanvraag is er niet. Ga terug naar de lijst met aanvragen.',
  'claim.already-submitted':
    'U hebt al gezegd dat dit van u kan zijn. Ons antwoord vindt u bij uw nummer of uw code.',
  'claim.not-submitted': 'Deze aanvraag wacht niet op een beslissing. Bekijk de nieuwste stand.',
  'claim.not-approved':
    'Deze aanvraag is nog niet goedgekeurd. Kijk het bewijs na en keur hem eerst goed.',
  'claim.already-decided': 'Over deze aanvraag is al beslist. Bekijk de nieuwste stand.',
  'handover.wrong-code': 'Die ophaalcode klopt niet. Vraag hem nog eens, cijfer voor cijfer.',
  'handover.proof-missing': 'Noteer hoe de eigenaar het bewees voordat u het meegeeft.',
  'handover.already-done':
    'Dit voorwerp is al overhandigd. De geschiedenis zegt aan wie en wanneer.',
  'ticket.not-found': 'Dit nummer kennen we vandaag niet. Kijk het na of neem een nieuw nummer.',
  'ticket.not-waiting': 'Dit nummer wacht niet meer. Kies het volgende.',
  'ticket.not-called': 'Dit nummer is niet geroepen. Roep het eerst.',
  'ticket.not-serving': 'Niemand met dit nummer staat aan het loket. Begin eerst met helpen.',
  'ticket.closed': 'Dit nummer is klaar. Neem een nieuw als er nog iets is.',
  'ticket.already-issued': 'Hiervoor is al een nummer. Houd het nummer dat u hebt.',
  'ticket.in-grace':
    'Dit nummer is net geroepen. Geef het even de tijd en probeer het dan opnieuw.',
  'ticket.return-too-late':
    'Deze oproep is te lang geleden. Kom naar de balie: we vinden een plaats voor u.',
  'ticket.hold-too-long': 'Zo lang kan een plaats niet worden vrijgehouden. Kies een kortere tijd.',
  'ticket.not-held': 'Deze plaats wordt niet vrijgehouden. Bekijk de nieuwste stand.',
  'queue.closing':
    'De balie sluit voordat u aan de beurt komt. Doe een melding: we geven u antwoord.',
  'ticket.nothing-to-fetch': 'Voor dit nummer is er niets te halen. Zoek eerst een overeenkomst.',
  'announcement.empty': 'Schrijf wat iedereen die wacht moet weten.',
  'announcement.not-found': 'Dit bericht wordt niet meer getoond. Laad de pagina opnieuw.',
  'queue.empty': 'Er wacht nu niemand voor dit loket.',
  'counter.not-found': 'Dit loket bestaat niet. Kies er een uit de lijst.',
  'counter.not-open': 'Dit loket is niet open. Open het eerst.',
  'counter.busy': 'Hier wordt nog iemand geholpen. Rond dat eerst af.',
  'place.unknown': 'Deze plaats kennen we niet. Kies hem op de kaart of uit de lijst.',
  'category.unknown': 'Dit soort voorwerp kennen we niet. Kies een ander, of “iets anders”.',
  'shelf.unknown': 'Deze plank kennen we niet. Kies er een uit de lijst.',
  'staff.not-found': 'Deze collega staat niet op de lijst. Vraag een beheerder.',
  'staff.wrong-passphrase': 'Naam en wachtzin passen niet bij elkaar. Typ beide opnieuw.',
  'staff.passphrase-too-short':
    'Een langere wachtzin is veiliger. Vier of vijf gewone woorden is goed.',
  'staff.handle-taken': 'Iemand meldt zich al met deze naam aan. Kies een andere.',
  'staff.last-admin': 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
  'device.not-enrolled':
    'Dit apparaat is nog niet aangemeld. Vraag een leidinggevende om een eenmalige code.',
  'device.not-found': 'Dit apparaat staat niet op de lijst. Meld het opnieuw aan.',
  'device.wrong-code': 'Deze eenmalige code klopt niet of is verlopen. Vraag een nieuwe.',
  'setup.closed': 'Deze plek is al ingericht. Meld u gewoon aan.',
  'guest.link-invalid':
    'Deze link werkt niet meer. Typ de code van uw briefje of vraag het aan de balie.',
} satisfies LaterWords<typeof english>;
