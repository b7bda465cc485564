import { fold } from '../reading/fold.ts';
import { containingWords, losingWords, owningWords } from './cue-words.ts';
import { type VocabularyLanguage, vocabularyLanguages } from './table.ts';

/** Small words that carry no sight of a thing; they also give away the language of a text. */
const small: Readonly<Partial<Record<VocabularyLanguage, string>>> = {
  en: `a an the and or but if so as is am are was were be been being do does did done don doesn didn not no nor yes of to from in on at by for with
  without about into onto over under after before between through during out off up down again then than that this these those there here it its he she him her
  his hers they them their theirs we us our you your yours i me my mine who whom whose which what when where why how all any both each few more most some such
  only own same too very can could will would shall should may might must just also ve ll re s t d m isn wasn aren weren hadn hasn haven got get getting has have had
  please help thanks thank sorry hi hello dear sir madam really think thinking thought maybe probably possibly perhaps somewhere something someone anyone anything
  kind sort type like looks look looking bit quite rather little lot lots one two three first last today yesterday tomorrow morning afternoon evening night around
  while because though although since until still even ever never always much many other another one's don't else went go going gone come came take took taken put
  find found lost lose left leave forgot forgotten missing seen see saw know knew remember tell say said want wanted need needed thing things stuff item items
  way day time hour hours minutes minute later ago now back front side away off must been being were there's them kids kid son daughter husband wife mum mom dad
  family friend child children boyfriend girlfriend sister brother grandma grandpa panicking panic crying upset worried desperate urgently asap dropped sat sitting
  sit stood standing queue queueing queuing line ride rides park place table tray bench lunch dinner breakfast hand hands bring brought use used using might've holds hold
  half slightly says say saying said well fell feel felt bunch quarter third inch inches metre metres meter meters cm mm feet foot four five six seven eight nine ten twelve dozen several
  middle near next whole proper properly fully partly partially completely totally very maybe must going wearing wore worn put puts keeps keep kept called call names whatever whichever
  across going round goes gone put few couple per via etc approx about just`,
  es: `el la los las un una unos unas y o pero si no ni de del al a en con sin por para sobre entre hasta desde que quien cual cuando donde como porque pues es son
  era eran fue ser estar esta este esto estos estas ese esa eso esos esas aquel aquella yo tu me te se lo le les nos mi mis su sus nuestro nuestra muy mas más menos
  tambien tampoco ya aun todavia hay habia tiene tenia tengo ha he hemos han haber hace algo alguien alguna alguno cosa parecido creo quiza quizas favor gracias hola ayuda
  todo toda todos todas otro otra uno dos tres hoy ayer noche tarde dia poco mucho tipo estaba estaban cuando mientras nada sido perdi perdido deje olvide hijo hija
  marido mujer familia amiga amigo ninos nino nina novio novia sino unas pequeno recuerdo seguro llevaba lleva dentro encima tan solo cola fila mesa banco`,
  fr: `le la les l un une des du de d et ou mais si non ne pas n ni au aux en dans avec sans par pour sur sous entre jusque depuis que qu qui quoi dont quand comme
  parce car est sont etait etaient ete etre suis ai as a avons ont avait avais avoir c ce cet cette ces ca cela je j tu il elle on nous vous ils elles me m te t se s
  lui leur y mon ma mes ton ta tes son sa ses notre nos votre vos tres plus moins aussi deja encore peut tout toute tous toutes autre autres deux trois hier aujourd hui
  soir matin apres midi jour peu beaucoup genre sorte espece truc chose quelque bonjour merci svp plait aide crois pense peutetre sais perdu oublie laisse fils fille
  mari femme famille amie ami enfant enfants pendant alors puis rien bien fait faire avant chez assez file table banc dedans dessus petit`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber wenn nicht kein keine keinen nein ja zu zum zur von vom im in ins am an auf aus bei beim mit nach
  ohne für fur über uber unter vor hinter neben zwischen durch um bis seit dass was wer wie wo wann warum weil ist sind war waren sein bin hat habe haben hatte hatten wird wurde
  wurden werden kann konnte ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein meine meinen meinem meiner meines dein unser unsere ihre ihren seine seinen
  dieser diese dieses so auch noch schon sehr mehr etwas irgendwas irgendwo irgendein nur mal da dann dort hier jetzt heute gestern abend morgen mittag tag bisschen ganz
  glaube vielleicht ungefahr ungefähr bitte danke hallo hilfe leider weiß weiss wohl eher eben als ob doch also man drauf dran drin darauf daran darin sohn tochter mann
  frau kind kinder freund freundin familie zwei drei andere alles nichts gerade wieder viel beim glaub wirklich weg verloren vergessen liegen lassen schlange tisch bank`,
  pt: `o a os as um uma uns umas e ou mas se nao não nem de do da dos das em no na nos nas com sem por pelo pela para sobre entre ate até desde que quem qual quando onde como
  porque pois eh é sao são era eram foi ser estar esta está este isto estes estas esse essa isso aquele aquela eu tu ele ela nos eles elas me te lhe meu minha meus minhas seu
  sua seus suas nosso nossa muito mais menos tambem também ja já ainda ha há tem tinha tenho havia algo alguem alguém alguma coisa acho talvez favor obrigado obrigada ola olá
  ajuda tudo todo toda todos outra outro dois duas tres hoje ontem noite tarde dia pouco tipo estava quando enquanto nada perdi esqueci deixei filho filha marido mulher
  familia família amiga amigo menino menina namorado creio lembro dela dele dentro cima fila mesa banco estavamos`,
  it: `il lo la i gli le l un uno una e ed o ma se non né ne di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla in nel nello nella nei nelle con
  col senza per su sul sulla tra fra che chi cui quando dove come perche perché è era erano sono stato stata essere ho hai ha abbiamo hanno avevo aveva questo questa questi queste
  quello quella io tu lui lei noi voi loro mi ti si ci vi mio mia miei mie tuo suo sua suoi nostro nostra molto piu più meno anche gia già ancora qualcosa qualcuno cosa
  credo forse favore grazie ciao salve aiuto tutto tutta tutti altro altra due tre oggi ieri sera mattina pomeriggio giorno poco tipo stavo mentre niente perso dimenticato
  lasciato figlio figlia marito moglie famiglia amica amico bambino bambina fidanzato penso ricordo dentro sopra sembra abbastanza fila tavolo panchina`,
  nl: `de het een en of maar als niet geen nee ja van in op aan bij met naar zonder voor over onder achter naast tussen door om tot sinds dat die dit deze wat wie hoe waar wanneer
  waarom omdat want is zijn was waren ben heb heeft hebben had hadden wordt werd worden kan kon ik jij je hij zij ze wij we jullie mij me jou hem haar ons mijn jouw uw onze hun
  er zo ook nog al heel erg meer iets ergens maar eens dan daar hier nu vandaag gisteren avond ochtend middag dag beetje denk misschien ongeveer alstublieft graag dank bedankt
  hallo help hulp helaas weet wel toch dus te zoon dochter man vrouw kind kinderen vriend vriendin familie twee drie andere alles niets net weer veel kwijt vergeten laten
  verloren soort erin erop eraan zat zit ligt lag rij tafel bankje volgens`,
};

const tables = buildTables();

function buildTables(): ReadonlyMap<string, number> {
  const languages = new Map<string, number>();
  for (const [at, language] of vocabularyLanguages.entries()) {
    for (const word of (small[language] ?? '').split(/\s+/)) {
      const folded = fold(word.replace(/'.*/, ''));
      if (folded) languages.set(folded, (languages.get(folded) ?? 0) | (1 << at));
    }
  }
  return languages;
}

/** The languages (one bit each) in which a word is a small word; 0 when it is none. */
export function stopWordLanguages(word: string): number {
  return tables.get(word) ?? 0;
}

export type CueKind = 'owning' | 'containing' | 'losing';

/** Folded cue words, and what each says. */
export const cueWords: ReadonlyMap<string, CueKind> = new Map(
  (
    [
      ['containing', containingWords],
      ['losing', losingWords],
      ['owning', owningWords],
    ] as const
  ).flatMap(([cue, list]) => list.split(/\s+/).map((word) => [fold(word), cue] as const)),
);
