import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/errors.ts';

export const words = {
  'request.invalid': 'Une information ne convient pas. Vérifiez les champs signalés.',
  'request.not-found': 'Cette page n’existe pas. Revenez en arrière et choisissez à nouveau.',
  'request.too-large': 'C’est trop long pour un seul envoi. Raccourcissez puis réessayez.',
  'request.too-many': 'Beaucoup de demandes en peu de temps. Patientez une minute puis réessayez.',
  'request.origin-refused':
    'Cette page a été ouverte depuis une autre adresse. Ouvrez Homeward directement puis réessayez.',
  'caller.not-signed-in': 'Connectez-vous pour continuer.',
  'caller.not-allowed': 'Votre rôle ne le permet pas. Un responsable peut vous aider.',
  'connection.lost': 'Pas de connexion pour le moment. Réessayez dans un instant.',
  'store.unavailable':
    'L’enregistrement est impossible pour l’instant. Rien n’a été modifié : réessayez dans un moment.',
  'server.fault':
    'Un problème est survenu de notre côté. Réessayez ; si cela persiste, prévenez le personnel.',
  'version.conflict':
    'Un collègue vient de le modifier. Regardez la dernière version, puis décidez à nouveau.',
  'id.already-used':
    'Ceci a déjà été enregistré avec un autre contenu. Rechargez la page et recommencez.',
  'found-item.not-found': 'Cet objet trouvé n’est pas ici. Cherchez-le dans la liste.',
  'found-item.already-reserved':
    'Cet objet est déjà réservé à quelqu’un. Consultez d’abord les autres demandes.',
  'found-item.not-held': 'Cet objet n’est plus sur l’étagère. Son historique dit où il est passé.',
  'found-item.not-reserved': 'Cet objet n’est pas réservé. Acceptez d’abord une demande.',
  'found-item.claimed':
    'Quelqu’un réclame cet objet : il doit rester. Gardez-le, ou tranchez d’abord la demande.',
  'found-item.found-in-future':
    'L’heure de découverte est dans le futur. Indiquez une heure passée.',
  'found-item.must-not-be-photographed':
    'Les cartes bancaires ne sont jamais photographiées. Notez la banque et les quatre derniers chiffres.',
  'photo.not-found': 'Cette photo n’est pas ici. Reprenez-la.',
  'photo.too-large':
    'Le fichier de la photo est trop lourd. Prenez-la ici ou choisissez-en une plus légère.',
  'photo.length-required':
    'La photo a été envoyée sans sa taille. Rechargez la page et renvoyez-la.',
  'photo.incomplete': 'La photo n’est arrivée qu’en partie. Renvoyez-la.',
  'photo.checksum-mismatch': 'La photo a été abîmée en route. Renvoyez-la.',
  'photo.unreadable': 'Ce fichier ne peut pas être lu comme une photo. Reprenez la photo.',
  'photo.type-unsupported':
    'Seules les photos JPEG, PNG et WebP conviennent. Réglez l’appareil sur « le plus compatible » ou prenez-la ici.',
  'photo.too-many-pixels':
    'Cette photo dépasse 50 mégapixels. Prenez-la avec une résolution plus basse.',
  'photo.busy':
    'Beaucoup de photos arrivent en même temps. La vôtre est encore sur cet appareil : renvoyez-la dans un instant.',
  'lost-report.not-found': 'Aucune déclaration ne porte ce code. Vérifiez le code sur votre reçu.',
  'lost-report.closed':
    'Cette déclaration est close. S’il vous manque toujours quelque chose, faites-en une nouvelle.',
  'lost-report.lost-in-future': 'L’heure indiquée est dans le futur. Choisissez une heure passée.',
  'lost-report.period-reversed': 'La fin précède le début. Inversez les deux heures.',
  'lost-report.too-many-details':
    'Nous ne pouvons pas en ajouter davantage ici. Dites le reste à un membre de l’équipe.',
  'lost-report.too-many-photos': 'Trois photos nous suffisent. Merci.',
  'lost-report.must-not-be-photographed':
    'N’envoyez pas de photo de cartes ni de papiers : des noms et des numéros y figurent.',
  'lost-report.being-served':
    'On s’occupe de vous à un guichet en ce moment. Terminez là-bas, puis réessayez.',
  'feedback.too-early': 'Dites-nous comment cela s’est passé une fois votre déclaration close.',
  'feedback.already-given': 'Vous nous l’avez déjà dit. Merci.',
  'contact.country-not-allowed':
    'Nous ne pouvons pas envoyer de SMS vers ce pays. Choisissez le mail ou un ticket.',
  'contact.too-many': 'Trop de messages ont été demandés ici. Choisissez le mail ou un ticket.',
  'notice.not-found': 'Cet avis n’existe plus.',
  'notice.not-failed': 'Cet avis n’a pas échoué.',
  'notice.too-many-subscriptions':
    'Trois navigateurs sont déjà prévenus. Désactivez-en un d’abord.',
  'promise.not-found': 'Cette promesse n’est plus au tableau. Rechargez la page.',
  'promise.already-settled': 'Un collègue a déjà répondu. Rechargez la page.',
  'promise.hour-passed': 'Cette heure est déjà passée. Choisissez-en une plus tardive.',
  'question.unknown-choice':
    'Cette réponse n’est pas dans la liste. Choisissez-en une parmi celles affichées.',
  'question.already-answered': 'Cette question a déjà une réponse. Le personnel peut la corriger.',
  'match.not-found': 'Cette correspondance n’est plus là. Consultez la liste à jour.',
  'match.already-decided':
    'Un collègue s’est déjà prononcé sur cette correspondance. Consultez la liste à jour.',
  'look-alike.not-found': 'Ces deux objets ne forment plus une paire. Consultez la liste à jour.',
  'look-alike.already-decided':
    'Un collègue a déjà tranché pour ces deux objets. Rechargez la page.',
  'look-alike.not-merged': 'Ces deux objets ne comptent plus pour un seul. Rechargez la page.',
  'claim.not-found': 'Cette demande n’est pas ici. Revenez à la liste des demandes.',
  'claim.already-submitted':
    'Vous nous avez déjà dit que c’est peut-être le vôtre. Suivez votre ticket ou votre code.',
  'claim.not-submitted': 'Cette demande n’attend pas de décision. Consultez son état actuel.',
  'claim.not-approved':
    'Cette demande n’est pas encore acceptée. Vérifiez la preuve et acceptez-la d’abord.',
  'claim.already-decided': 'Cette demande a déjà été tranchée. Consultez son état actuel.',
  'handover.wrong-code':
    'Ce code de retrait ne correspond pas. Redemandez-le, chiffre par chiffre.',
  'handover.proof-missing': 'Notez la preuve donnée par le propriétaire avant de remettre l’objet.',
  'handover.already-done': 'Cet objet a déjà été remis. Son historique dit à qui et quand.',
  'ticket.not-found':
    'Ce ticket n’existe pas aujourd’hui. Vérifiez le numéro ou prenez un nouveau ticket.',
  'ticket.not-waiting': 'Ce ticket n’est plus en attente. Choisissez le suivant.',
  'ticket.not-called': 'Ce ticket n’a pas été appelé. Appelez-le d’abord.',
  'ticket.not-serving': 'Personne avec ce ticket n’est au guichet. Commencez d’abord à le servir.',
  'ticket.closed': 'Ce ticket est terminé. Prenez-en un nouveau s’il reste quelque chose à faire.',
  'ticket.already-issued': 'Il y a déjà un ticket pour cela. Gardez celui que vous avez.',
  'ticket.in-grace': 'L’appel vient d’être lancé. Attendez un instant, puis réessayez.',
  'ticket.return-too-late':
    'Votre appel date de trop longtemps. Venez au guichet, nous vous trouverons une place.',
  'ticket.hold-too-long':
    'Une place ne peut pas être gardée aussi longtemps. Choisissez une durée plus courte.',
  'ticket.not-held': 'Cette place n’est pas gardée. Regardez son dernier état.',
  'queue.closing':
    'Le guichet ferme avant votre tour. Déclarez plutôt la perte : nous vous répondrons.',
  'ticket.nothing-to-fetch':
    'Il n’y a rien à aller chercher pour ce numéro. Cherchez d’abord une correspondance.',
  'announcement.empty': 'Écrivez ce que toutes les personnes qui attendent doivent savoir.',
  'announcement.not-found': 'Ce message n’est plus affiché. Rechargez la page.',
  'queue.empty': 'Personne n’attend pour ce guichet en ce moment.',
  'counter.not-found': 'Ce guichet n’existe pas. Choisissez-en un dans la liste.',
  'counter.not-open': 'Ce guichet n’est pas ouvert. Ouvrez-le d’abord.',
  'counter.busy': 'Une personne est encore servie ici. Terminez d’abord avec elle.',
  'place.unknown': 'Nous ne connaissons pas ce lieu. Choisissez-le sur le plan ou dans la liste.',
  'category.unknown':
    'Nous ne connaissons pas ce type d’objet. Choisissez-en un autre, ou « autre chose ».',
  'shelf.unknown': 'Nous ne connaissons pas cette étagère. Choisissez-en une dans la liste.',
  'staff.not-found': 'Ce collègue n’est pas dans la liste. Demandez à un administrateur.',
  'staff.wrong-passphrase':
    'Le nom et la phrase secrète ne vont pas ensemble. Saisissez-les à nouveau.',
  'staff.passphrase-too-short':
    'Une phrase plus longue est plus sûre. Quatre ou cinq mots simples suffisent.',
  'staff.handle-taken': 'Quelqu’un se connecte déjà avec ce nom. Choisissez-en un autre.',
  'staff.last-admin': 'C’est le dernier administrateur. Nommez-en d’abord un autre.',
  'device.not-enrolled':
    'Cet appareil n’est pas encore enregistré. Demandez un code à usage unique à un responsable.',
  'device.not-found': 'Cet appareil n’est pas dans la liste. Enregistrez-le à nouveau.',
  'device.wrong-code':
    'Ce code à usage unique ne convient pas ou a expiré. Demandez-en un nouveau.',
  'setup.closed': 'Ce lieu est déjà configuré. Connectez-vous.',
  'guest.link-invalid':
    'Ce lien ne fonctionne plus. Saisissez le code de votre reçu ou demandez au guichet.',
} satisfies SameWords<typeof english>;
