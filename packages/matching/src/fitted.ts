/**
 * The numbers that were fitted to the development sets by `eval/fit.ts`, all in one place:
 * probabilities and natural-log likelihood ratios. docs/MATCHING.md tells how, and how well
 * they hold on sets that were not used.
 */
export const fitted = {
  /** How much more or less likely a noun is the thing itself by where it stands; see `kind-shares.ts`. */
  kindInTitle: 5.86,
  kindOwned: 1.76,
  kindInLosing: 1.28,
  kindColoured: 1.875,
  kindFirst: 0.957,
  kindContained: 0.637,
  kindContainedFar: 0.59,
  kindAsModifier: 0.092,
  kindAside: 0.49,
  /** By a maker's name, and by what it is for beside a name. */
  kindImplied: 0.178,
  /** A creature named beside a thing, taken for a toy. */
  kindToyAside: 0.03,
  kindByPurpose: 0.589,
  kindInCategory: 2.56,
  /** Kept free for the chance that none of the kinds in the text is the thing. */
  kindUnnamed: 0.06,
  /** A category counts by itself, less beside kinds of another category, and not at all when the text agrees. */
  categoryAlone: 0.57,
  categoryBeside: 0.3,
  categoryAgrees: 0.198,
  /** How readily one thing is called the other, by what they are to each other. */
  kinLookAlike: 0.14,
  kinParent: 0.192,
  kinGrandparent: 0.096,
  kinSibling: 0.019,
  kinCousin: 0.016,
  /** How often two people who speak of one thing use related words for it at all. */
  kindAgreement: 0.787,
  /** Likelihood ratio of two kinds that have nothing to do with each other. */
  kindStrangers: 0.045,
  /** How far the reading of a report's kind is believed. */
  kindTrust: 0.697,
  /** How often a colour is remembered as it is; otherwise it is as good as any. */
  colourRemembered: 0.991,
  secondColourWorth: 0.9,
  /** Distance in CIELAB at which two people still use the same word about half of the time. */
  /** How readily a shade is called by its basic colour. */
  colourSort: 0.5,
  colourSpread: 9,
  /** How often both sides name the same maker when both name one. */
  brandAgreement: 0.2,
  brandOther: 0.058,
  /** How often the same model is named again, and what the next and any other of its family say. */
  modelAgain: 0.6,
  modelNear: -0.4,
  modelOther: -0.9,
  /** Two texts, initials or numbers written on a thing, none of them the same. */
  inscriptionOther: -0.5,
  /** How often a mark, a material or a word that one side mentions is mentioned by the other too. */
  markAgain: 0.332,
  materialAgain: 0.332,
  wordAgain: 0.679,
  /** How far an ordinary word and a short number are trusted, beside a name, a code or initials. */
  ordinaryWordTrust: 0.1,
  shortNumberTrust: 0.381,
  /** Marks go together (a cracked screen has a crack): the next is worth so much of the one before. */
  worthOfNext: 0.9,
  materialOther: -1.2,
  sizeOther: -0.875,
  denied: -0.426,
  quantitySame: 0.477,
  quantityOther: -0.717,
  /** How often a thing is found at the very place where its owner believes to have lost it. */
  foundWhereLost: 0.413,
  placeNear: 1.2,
  placeSameZone: 0.771,
  placeElsewhere: -2.3,
  /** How much the weights of the times count. */
  timeWorth: 1.4,
  /** With nothing else in common, where and when may say no more than this. */
  circumstancesAlone: 1.9,
  /** How likely it is, before looking, that the other side of a pair is in the index at all. */
  presence: 0.5,
  /** How much what speaks against the best candidate speaks for the right one's not being here. */
  doubt: 0.85,
  /** Slope and offset of a logistic fit: pieces of evidence aren't independent of each other. */
  slope: 0.76,
  offset: 1.85,
};
