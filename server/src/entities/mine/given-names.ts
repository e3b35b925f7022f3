const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Given names that are common in news of many countries, in lower case; none that is an ordinary English word, a country or a firm as often. Own compilation. */
const GIVEN = set(
  `aaron abdallah abdel abdul abdullah abdulla abdulaziz abebe abigail abraham adam adel adele adrian agnes agnieszka ahmad ahmed ahmet aisha akira alan albert alberto alejandro alena aleksandr aleksei alessandro alex alexander
  alexandra alexei alexey alexis alfred ali alice alicia alina alison allison alma amanda amara amelia amina amir amit amy ana anastasia anders andrea andreas andrei andrej andrew andrey andrzej andy angela angelina
  anil anita anja anke ann anna anne annika anthony antoine anton antonia antonio antony anwar archie arjun arnold arthur artur arvind asad asha ashley ashok astrid aung axel ayesha barack barbara barry bashar beata beatrice ben benedict benjamin
  bernard bernd bernie bettina bill bilal birgit bjorn björn bob boris brad brenda brendan brian bridget bruce bruno camilla carl carla carlo carlos carmen carol carolina caroline catherine cecilia charles charlotte
  chiara chinedu chloe chris christian christina christine christopher claire clara claude claudia claus colin connor cristina cristian cyril dagmar damien dan daniel daniela danielle dave david deborah deepak denis dennis diana diego
  dieter dilma dimitri dimitris dirk dmitri dmitry dominic dominique donald dorothy doug douglas duncan edgar eduardo edward edwin ekaterina elena eleanor elias elif elin elisabeth elizabeth ella ellen elsa emeka emil emily
  emine emma emmanuel enrico enrique eric erica erik erika ernest ernst esther eszter ethan eugene eva evan evelyn fabian farah farid fatima federica federico felipe felix fernanda fernando filip fiona florian frances francesca francesco
  francis francisco francois françois frank franz fred frederic frederick frédéric friedrich gabor gábor gabriel gabriela galina gareth gary gavin geoff geoffrey george georges gerald gerard gerhard gerrit gianni gilbert gina giorgia giorgio giovanni
  giulia giuseppe gloria gonzalo gordon graham greg gregory greta guido guillaume gunnar günter gunter gustavo guy habib haile hakan hamid hamza hannah hannes hans harald haruka harold harry hassan heather hector heidi heiko heinz helen helena
  helga helmut henri henrik henry herbert herman hiroshi holger hugh hugo huseyin hussein ian ibrahim igor ilham imran ingrid ioana irena irene irina isaac isabel isabella isabelle islam ismail ivan ivo jack jacob jacqueline
  jacques jaime jakob jakub james jamie jan jane janet janez jarek jason javier jean jeff jeffrey jelena jennifer jens jeremy jerome jessica jill jim joachim joan joanna joao joão jochen joe joel johan johann johanna john johnny jon jonas
  jonathan jordan jorge jose josé josef josep joseph joshua juan judith julia julian julie julien julio jürgen jurgen justin jyoti kamal kamala karen karin karl karol karolina kate katarina katarzyna katherine kathleen kathryn katja kay keiko keir keith
  kelly ken kenji kenneth kevin khaled khalid kim kirsten klaus knut konrad konstantin krishna kristin kristina krzysztof kumar kurt kyle lara larry lars laszlo lászló laura lauren laurent lea leah leila lena leo leon leonard leonardo leonid leslie
  liam lidia liesbeth lina linda lindsay lisa liz lorenzo lorraine louis louise luc luca lucas lucia lucy ludwig luis luise luiz lukas luke lydia maarten madeleine magdalena magnus mahmoud mahmud malcolm malgorzata mandla manuel manuela marc marcel
  marcelo marcin marco marcos marcus margaret margarita maria mariam marian mariana marianne marie marina mario marion mark markus marta martha martin martina mary masha matej mateusz matteo matthew matthias maureen maurice mauro max maxim maya megan mehdi mehmet
  melanie melissa mia michael michal michel michele michelle miguel mihai mikael mike mikhail milan milos miriam mirjam mohamed mohammad mohammed mohammad-reza moritz moses muhammad murat mustafa nadia naomi narendra nasser natalia natalie natasha nathan neil nelson
  nicholas nick nicola nicolas nicole nigel nikita nikolai nikolaj nikos nils nina noah nora nuno oksana olaf oleg oleksandr olena olga oliver olivia olivier olusegun omar oscar oskar osman otto pablo paolo pascal patricia patrick paul paula paulina paulo pavel pedro
  peggy penny per peter petr petra petros philip philippe philipp phil pierre pilar piotr priya rachel radek rafael rahul rainer raj rajesh rajiv ralf ralph ramon ramón rania raphael raquel rashid raul ravi raymond rebecca recep regina reinhard renata rené reza ricardo
  richard rita rob robert roberta roberto robin rodrigo roger roland rolf roman ronald rosa rosemary ross rudolf rupert ruslan russell ruth ryan sabine sadiq said salma salman sam samantha samira samuel sandra sanjay sara sarah saskia scott sean sebastian sergei sergey
  sergio shane shannon sharon shinzo sheila shirin siddharth sigrid silvia silvio simon simone sofia sonia sophia sophie stanislav stefan stefania stefano steffen stella stephan stephane stephanie stephen sten steve steven stuart sunil susan susanna susanne suzanne svetlana
  sven sylvia tamara tamar tanja tanya tariq tatiana tatjana ted teresa terry thabo theo theresa thierry thomas tiago tim timo timothy tina tobias todd tom tomas tomáš tomasz tony torsten tracy tristan umar ursula uwe vaclav václav valentina valeria valerie vanessa
  vera veronica veronika victor victoria viktor vikram vincent viola virginia vladimir volodymyr vytautas walter wanda warren wayne wei wendy werner wilhelm william willy winston wojciech wolfgang xavier yahya yann yannick yasmin yitzhak yolanda yoko yuki yulia yuri
  akiko amadou anders aino anselm astou babajide bola chidi chika chukwuma daisuke emre ngozi nia nkosazana odile olusola oluwaseun paolo piet pim ravindra rishi ruben rukmini sabitha sanna sheldon shigeru siti sunita takeshi thandi thandiwe tolga ulla uhuru yaw yoweri zhanna zoran khadija fatou fatoumata
  ousmane mamadou moussa amara ibrahima kwame kofi kwasi ama abena joko prabowo susilo megawati budi dewi rodrigo ferdinand corazon imelda gustavo nayib andrés daniela lula jair luiz evo cristina mauricio sebastián gabriele kiril rumen bojan aleksandar edi albin vjosa maia ilham nikol irakli mikheil
  yusuf yves yvonne zainab zeynep zoe zofia zoltan zsolt`,
);
/** Family names that stand before the given name: Chinese, Korean. */
const FAMILY_FIRST = set(
  `bai cai cao chang chao chen cheng choi chu cui deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hong hou hu huang jia jiang jin jung kang kim kong lai lei li liang liao lin ling liu
  long lu luo lü ma mao meng moon nie niu ong pan pang park peng qi qian qiao qin qiu ren shao shen shi shin song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xin xiong xu xue yan yang
  yao ye yi yin yoon you yu yuan yue zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou`,
);
/** A syllable of a Chinese name in pinyin, or of a Korean one. */
const SYLLABLE =
  '(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|th|tr|ph|kh|nh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ü|eo|eon|eong|eun|ae|oo|oon|yeon|yeong|yun|yung|youn|young))';
const GIVEN_IN_SYLLABLES = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`);

/** *anna*, *jean-claude* */
export const isGivenName = (lower: string): boolean =>
  GIVEN.has(lower) || (lower.includes('-') && GIVEN.has(lower.slice(0, lower.indexOf('-'))));

/** Vietnamese family names that are no other word. */
const VIETNAMESE = set('nguyen nguyễn tran trần pham phạm phan huynh bui bùi dang đặng hoang hoàng');

/** *Liu Peixun*, *Kim Jong-un*, *Nguyen Thi Minh*: a family name, and one to three words of one or two syllables. */
export function isFamilyNameFirst([first, ...rest]: readonly string[]): boolean {
  if (rest.length === 0 || rest.length > 3) return false;
  if (VIETNAMESE.has(first!)) return rest.every((part) => part.length < 7);
  return FAMILY_FIRST.has(first!) && rest.every((part) => part.length < 13 && GIVEN_IN_SYLLABLES.test(part));
}
