import type { Templates } from './template.ts';

export const fr: Templates = {
  found: () => ({
    title: 'Nous l’avons peut-être trouvé',
    text: 'Un objet ici est presque sûrement à vous. Ouvrez votre page pour nous le dire.',
    sms: 'Un objet ici est presque sûrement à vous. Dites-le nous :',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Prêt pour vous',
    text: ticket
      ? `Il est prêt. Votre numéro est ${ticket} ; nous vous appelons.`
      : 'Il est prêt au comptoir. Prenez une place sur votre page, puis passez nous voir.',
    sms: ticket
      ? `Prêt pour vous. Numéro ${ticket} ; nous vous appelons.`
      : 'Prêt au comptoir. Prenez une place ici :',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket} : bientôt votre tour`,
    text:
      ahead === 0
        ? 'Vous êtes le prochain. Venez au comptoir, s’il vous plaît.'
        : `Encore ${ahead} avant vous. Venez au comptoir, s’il vous plaît.`,
    sms:
      ahead === 0
        ? `${ticket} : vous êtes le prochain. Venez au comptoir.`
        : `${ticket} : encore ${ahead} avant vous. Venez au comptoir.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket} : c’est votre tour`,
    text: `Venez maintenant : ${counter(counterId)}.`,
    sms: `${ticket} : à vous. Venez : ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Pas encore trouvé',
    text: `Nous vous avions promis une réponse : rien pour l’instant. Nous cherchons toujours ; des nouvelles avant ${time(nextDueAt)}.`,
    sms: `Rien encore, nous cherchons. Des nouvelles avant ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'Nous cherchons toujours',
    text: `Nous avons regardé : pas encore trouvé. Des nouvelles avant ${time(nextDueAt)}.`,
    sms: `Regardé : pas encore trouvé. Des nouvelles avant ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'Pas trouvé',
    text: 'Nous avons cherché partout, sans succès. Votre déclaration reste ouverte ; nous vous préviendrons.',
    sms: 'Cherché partout : pas trouvé. Votre déclaration reste ouverte.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'À venir chercher bientôt',
    text: `Ce qui vous attend ici est gardé jusqu’au ${day(endsAt)}. Venez avant, ou envoyez quelqu’un.`,
    sms: `Gardé pour vous jusqu’au ${day(endsAt)}. Venez ou envoyez quelqu’un.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket} : le comptoir ferme bientôt`,
    text: `Le comptoir ferme à ${time(closesAt)}, peut-être avant votre tour. Votre déclaration reste ouverte.`,
    sms: `${ticket} : fermeture à ${time(closesAt)}, peut-être avant votre tour.`,
  }),
  stop: 'Stop : ce lien.',
  footer: (unsubscribe) =>
    `Nous ne demandons jamais de mot de passe, de code ni de carte.\nNe plus recevoir ces messages : ${unsubscribe}`,
};
