/** "My": the noun that follows is the thing itself. */
export const owningWords = `my mine our i'm mi mis nuestra nuestro mon ma mes notre mein meine meinen meinem meiner meines unser unsere unseren
meu minha meus minhas nosso nossa mio mia miei mie nostro nostra mijn onze
我的 我儿子的 我女儿的 私の 僕の 俺の 息子の 娘の 子供の 子どもの 내 제 저의 나의 우리 아이 우리`;

/** "With", "in", "next to": what follows lies in, hangs on or stands near the thing. */
export const containingWords = `with in inside on from near by at containing contained contains holding attached featuring has had having got under behind of for to
con en dentro sobre junto cerca lleva tenía contiene tiene llevaba del de desde para
avec dans sur contenant à près devant contient sous il y avait a avait au de du des pour
mit im in ins am an auf bei drin darin enthält hat hatte vom beim neben aus für hing
com em no na dentro perto tem tinha contém levava do da de
nel nella nello dentro sul sulla vicino ha aveva contiene del della di da per con
met bij naast erin heeft had van voor
里面 里边 里有 内有 装着 装有 带有 带着 挂着 上面 附带 贴着 印着 坐 在 上有 放着
中に 中には 付き 付いた ついた 入り 入った ついて 付いて 中身は 中身 中身が
안에 달린 들어있 들어 있 속에 붙어 달려 붙은 그려진 에서`;

/** "Lost", "left behind", "gone": the thing itself is in this clause. */
export const losingWords = `lost lose losing left leave forgot forgotten missing gone dropped misplaced mislaid vanished disappeared looking find finding stolen seen searching slipped fell
perdido perdí perdimos perdi perdida olvidé olvidado dejé dejado dejamos olvide deje busco buscando extravié extraviado desapareció desaparecido cayó caído falta encuentro perder
perdu perdue perdus oublié oubliée oublie laissé laissée laisse égaré égarée cherche disparu disparue tombé tombée retrouve trouve manque perdre
verloren vergessen liegengelassen liegen lassen weg fehlt suche vermisse vermissen verlegt gefallen verschwunden hängen stehen verlor vergaß gefunden liegenlassen
perdido perdida perdi perdemos esqueci esquecido deixei deixado deixamos procuro procurando sumiu desapareceu caiu extraviei
perso persa perduto ho dimenticato dimenticata dimenticate lasciato lasciata lasciati cerco smarrito smarrita sparito sparita caduto caduta scomparso manca
verloren kwijt kwijtgeraakt vergeten laten achtergelaten zoek verdwenen gevallen mis vermist kwijtgeraakte
丢 丢了 弄丢 不见 不见了 落在 忘 忘在 遗失 忘记拿 忘了拿 掉了 找不到 掉在 落下 遗忘 寻找
なくし 失くし 無くし なくなっ 忘れ 落とし 落とした 紛失 見つから 置き忘れ 置いてき 見当たら 探して 落ちた 落ちて 失くな 無くな
잃어 잃었 분실 놓고 두고 없어 잊어 흘렸 흘린 떨어뜨 사라졌 사라진 찾고 찾습 떨어트`;
