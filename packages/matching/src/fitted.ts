/**
 * The numbers that were fitted to the development sets by `eval/fit.ts`, all in one place:
 * probabilities and natural-log likelihood ratios. docs/MATCHING.md tells how, and how well
 * they hold on sets that were not used.
 */
export const fitted = {
  /** How much more or less likely a noun is the thing itself by where it stands; see `kind-shares.ts`. */
  kindInTitle: 3,
  kindOwned: 2.2,
  kindInLosing: 1.6,
  kindColoured: 1.5,
  kindFirst: 1.5,
  kindContained: 0.3,
  kindContainedFar: 0.6,
  kindAsModifier: 0.15,
  kindAside: 0.5,
  /** By a maker's name, and by what it is for beside a name. */
  kindImplied: 0.5,
  kindByPurpose: 0.12,
  kindInCategory: 5,
  /** Kept free for the chance that none of the kinds in the text is the thing. */
  kindUnnamed: 0.12,
  /** A category counts by itself, less beside kinds of another category, and not at all when the text agrees. */
  categoryAlone: 0.8,
  categoryBeside: 0.3,
  categoryAgrees: 0.3,
  /** How readily one thing is called the other, by what they are to each other. */
  kinLookAlike: 0.22,
  kinParent: 0.3,
  kinGrandparent: 0.15,
  kinSibling: 0.02,
  kinCousin: 0.006,
  /** How often two people who speak of one thing use related words for it at all. */
  kindAgreement: 0.8,
  /** Likelihood ratio of two kinds that have nothing to do with each other. */
  kindStrangers: 0.03,
  /** How far the reading of a report's kind is believed. */
  kindTrust: 1,
  /** How often a colour is remembered as it is; otherwise it is as good as any. */
  colourRemembered: 0.92,
  secondColourWorth: 0.5,
  /** Distance in CIELAB at which two people still use the same word about half of the time. */
  colourSpread: 16,
  /** How often both sides name the same maker when both name one. */
  brandAgreement: 0.85,
  brandOther: 0.1,
  /** How often a mark, a material or a word that one side mentions is mentioned by the other too. */
  markAgain: 0.35,
  materialAgain: 0.35,
  wordAgain: 0.35,
  /** How far an ordinary word and a short number are trusted, beside a name, a code or initials. */
  ordinaryWordTrust: 0.6,
  shortNumberTrust: 0.2,
  /** Marks go together (a cracked screen has a crack): the next is worth so much of the one before. */
  worthOfNext: 0.87,
  materialOther: -0.6,
  sizeOther: -0.7,
  denied: -1.3,
  quantitySame: 1.1,
  quantityOther: -1.4,
  /** How often a thing is found at the very place where its owner believes to have lost it. */
  foundWhereLost: 0.55,
  placeNear: 1.2,
  placeSameZone: 0.8,
  placeElsewhere: -1.5,
  /** How much the weights of the times count. */
  timeWorth: 1,
  /** With nothing else in common, where and when may say no more than this. */
  circumstancesAlone: 3,
  /** Slope and offset of a logistic fit: pieces of evidence aren't independent of each other. */
  slope: 0.8,
  offset: -1.75,
};
