import type { Parameter } from './parameter.ts';

const judgement = 'assumed';
const matching =
  'docs/MATCHING.md, held-out parks seaside and lanternwood (for twins and riddles see the sensitivity)';

/** How visitors and staff use Homeward. */
export const homewardParameters = {
  phoneShare: {
    value: 0.5,
    unit: 'share',
    says: 'file the report on their own phone, if that is not what they lost',
    from: `${judgement}; 72 % use their phone regularly in a park (Katapult & Parkineer, Theme Park Fans Survey 2024)`,
  },
  lostPhoneFriendShare: {
    value: 0.25,
    unit: 'share',
    says: "of those who lost their phone use a companion's",
    from: judgement,
  },
  counterShare: {
    value: 0.1,
    unit: 'share',
    says: 'of the rest refuse the kiosk and stand at the counter, without a ticket in hand',
    from: `${judgement}; at Australian airports only a third preferred self-service ("Optimisation of check-in process focused on passenger perception"): see the sensitivity for 30 %`,
  },
  contactShare: {
    value: 0.7,
    unit: 'share',
    says: 'of those without a phone leave an address or a companion’s number',
    from: judgement,
  },
  kiosks: {
    value: 2,
    unit: 'screens',
    says: 'kiosks at the desk',
    from: 'kiosk-config: one at the desk, one at the gate beside it',
  },
  quickKioskMinutes: {
    value: 0.3,
    unit: 'minutes',
    says: 'at the kiosk to take a ticket or to show a slip',
    from: judgement,
  },
  errandTicketShare: {
    value: 0.9,
    unit: 'share',
    says: 'of finders and people with questions take a ticket; the others stand',
    from: judgement,
  },
  suggestedShare: {
    value: 0.9,
    unit: 'share',
    says: 'of reports whose thing is catalogued are shown it',
    from: `${matching}: 154 of 170 are shown it at either level`,
  },
  almostCertainShare: {
    value: 0.58,
    unit: 'share',
    says: 'of those suggestions are "almost certain"',
    from: `${matching}: 89 of those 154`,
  },
  wrongWithPartner: {
    value: 0.05,
    unit: 'share',
    says: 'of reports whose thing is catalogued are shown another first',
    from: `${matching}: at most 8 of 170`,
  },
  wrongWithoutPartner: {
    value: 0.4,
    unit: 'share',
    says: 'of reports whose thing is not there are shown another',
    from: `${matching}: at most 16 of 40`,
  },
  wrongForItem: {
    value: 0.07,
    unit: 'share',
    says: 'of newly catalogued things nobody asks for are shown to somebody',
    from: `${matching}: at most 23 of 350`,
  },
  wrongSeenShare: {
    value: 0.6,
    unit: 'share',
    says: 'of wrong suggestions are seen through by the clerk who fetches, from photo and report',
    from: judgement,
  },
  clerkFindsShare: {
    value: 0.99,
    unit: 'share',
    says: 'of catalogued things are found by a clerk who searches with the visitor',
    from: `${matching}: among the first five are 170 of 170, which leaves room for 2 % (95 %)`,
  },
  lookFindsShare: {
    value: 0.8,
    unit: 'share',
    says: 'of catalogued things that were not shown are found by a clerk who looks through the list alone',
    from: `${matching}: all that were not shown are among the first five; ${judgement} that 4 in 5 of them are recognised`,
  },
  lookMinutes: {
    value: 1,
    unit: 'minutes',
    says: 'of a clerk, to look for a report that was shown nothing: when there is nothing else to do, and at its promised hour',
    from: judgement,
  },
  claimCheckMinutes: {
    value: 0.5,
    unit: 'minutes',
    says: 'of a clerk, to hold a claim against the photo while the thing is still at its ride',
    from: judgement,
  },
  lingerMinutes: {
    value: 45,
    unit: 'minutes',
    says: 'people stay on beyond their time for a thing that is on its way; at the old desk as long as the line takes',
    from: judgement,
  },
  answerMinutes: {
    value: 15,
    unit: 'minutes',
    says: 'after filing a report in which people have not left yet',
    from: judgement,
  },
  rideLogsShare: {
    value: 0.8,
    unit: 'share',
    says: 'of found things are catalogued at the ride; the rest at the desk',
    from: judgement,
  },
  rideLogsAfterMean: {
    value: 15,
    unit: 'minutes',
    says: 'from finding to cataloguing at the ride, mean (exponential)',
    from: judgement,
  },
  logMinutes: {
    value: 0.5,
    unit: 'minutes',
    says: 'to catalogue a thing: photo, three taps, label, shelf',
    from: `${judgement}: twice the 15 s the product aims at`,
  },
  loggedTwiceShare: {
    value: 0.02,
    unit: 'share',
    says: 'of things catalogued at a ride are catalogued again at the desk by mistake',
    from: `${judgement}; docs/MATCHING.md reckons with one in fifty`,
  },
  fetchTripMinutes: {
    value: 1.5,
    unit: 'minutes',
    says: 'to the shelves and back, counter paused',
    from: judgement,
  },
  fetchThingMinutes: {
    value: 0.5,
    unit: 'minutes',
    says: 'for each thing fetched on that trip: shelf known, label compared',
    from: judgement,
  },
  fetchAtOnce: { value: 4, unit: 'things', says: 'fetched on one trip at most', from: judgement },
  stepUpMinutes: {
    value: 0.3,
    unit: 'minutes',
    says: 'from being called to standing at the counter, for who is near',
    from: judgement,
  },
  noticeMean: {
    value: 8,
    unit: 'minutes',
    says: 'from a notice to acting on it, mean (exponential)',
    from: judgement,
  },
  noShowShare: {
    value: 0.05,
    unit: 'share',
    says: 'of those with a ticket never come when called',
    from: `${judgement}; a restaurant that calls its guests by text lost 11 % (thmenu.com, vendor's figure): see the sensitivity for 15 %`,
  },
  holdShare: {
    value: 0.15,
    unit: 'share',
    says: 'of guests with a phone hold their place for one more ride',
    from: judgement,
  },
  holdExtraMinutes: { value: 20, unit: 'minutes', says: 'that ride takes', from: judgement },
  asksPersonShare: {
    value: 0.3,
    unit: 'share',
    says: 'of those who were shown nothing ask a person at the desk before they leave, with a ticket',
    from: judgement,
  },
  slipCheckShare: {
    value: 0.7,
    unit: 'share',
    says: 'of those who left no contact look at a kiosk again before they leave',
    from: judgement,
  },
} as const satisfies Record<string, Parameter>;
