import { type Asked, askHouse, truthOf } from './ask.ts';
import { calibrationErrorOf, reliabilityOf } from './calibration.ts';
import { confidenceOf, lowestThreshold, noticesOf, type Thresholds, type Told } from './notices.ts';
import { type Answer, brierOf, precisionAt } from './score.ts';
import { type Print, percent } from './tell-scores.ts';

const steps = [0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98];
/** How often an automatic notice should be right. */
const wantedPrecision = 0.98;

/** How far the probabilities can be believed, and what staff would be told because of them. */
export function tellBeliefs(asked: readonly Asked[], thresholds: Thresholds, print: Print): void {
  const truth = truthOf(asked);
  print(`Brier score of the best suggestion ${brierOf(asked, truth).toFixed(3)}`);
  for (const { threshold, suggested, right } of precisionAt(steps, asked, truth)) {
    const precision = suggested > 0 ? `${((100 * right) / suggested).toFixed(1)} %` : '-';
    print(`best suggestion at ${threshold}: ${right} of ${suggested} right (${precision})`);
  }
  tellReliability(asked, print);
  const { reports, items, owners } = inTheHouse(asked);
  tellNotices('Notices when reports come in', reports, truth, thresholds, print);
  tellNotices('Notices when found items come in', items, owners, thresholds, print);
}

function tellReliability(asked: readonly Asked[], print: Print): void {
  const bins = reliabilityOf(asked, truthOf(asked));
  print('Reliability of the best suggestion: said, and came true');
  for (const { from, to, count, meanProbability, shareRight } of bins) {
    const range = `${from.toFixed(1)} to ${to.toFixed(1)}`;
    const shares = count > 0 ? `said ${percent(meanProbability)}  true ${percent(shareRight)}` : '';
    print(`  ${range}  ${String(count).padStart(4)}  ${shares}`.trimEnd());
  }
  print(`Expected calibration error ${calibrationErrorOf(bins).toFixed(3)}`);
}

function tellNotices(
  title: string,
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
  thresholds: Thresholds,
  print: Print,
): void {
  const { notice, look } = noticesOf(thresholds, answers, truth);
  print(`${title}:`);
  print(`  almost certain (${thresholds.almostCertain} and up): ${toldInWords(notice)}`);
  print(`  have a look (${thresholds.haveALook} and up): ${toldInWords(look)}`);
  const lowest = lowestThreshold(wantedPrecision, answers, truth);
  const wanted = `${wantedPrecision * 100} % of best suggestions are right`;
  print(
    lowest
      ? `  ${wanted} from ${lowest.threshold.toFixed(3)} on (${lowest.suggested} of them)`
      : `  at no threshold ${wanted}`,
  );
}

function toldInWords(told: Told): string {
  const { pairs, right, reached, withPartner, alone, toldFalsely } = told;
  const [low, high] = confidenceOf(right, pairs);
  const precision = pairs > 0 ? `${percent(right / pairs).trim()}` : '-';
  const range = `95 % between ${(low * 100).toFixed(0)} and ${(high * 100).toFixed(0)}`;
  const coverage = percent(reached / Math.max(1, withPartner)).trim();
  return `${right} of ${pairs} right (${precision}; ${range}), reaches ${coverage} of ${withPartner}, false for ${toldFalsely} of ${alone} without a partner`;
}

/** What the house says of the sets from either side, and which belong together. */
function inTheHouse(asked: readonly Asked[]) {
  const reports: Answer[] = [];
  const items: Answer[] = [];
  const owners = new Map<string, string | null>();
  for (const set of new Set(asked.map((each) => each.set))) {
    for (const [report, item] of set.truth ?? []) {
      if (item !== null) owners.set(`${set.name}/${item}`, report);
    }
    const house = askHouse(set);
    for (const answer of house.reports) reports.push({ ...answer, id: `${set.name}/${answer.id}` });
    for (const answer of house.items) items.push({ ...answer, id: `${set.name}/${answer.id}` });
  }
  return { reports, items, owners };
}
