/**
 * Folded words that are no evidence of what a question is about: greetings, thanks, politeness, pronouns, particles. Negations, question words and words
 * of possibility are not among them, because phrases such as "nie przyszlo" and frames such as "can i" live on them.
 */
export const STOP_WORDS = {
  pl: new Set(
    `a aby aha aj akurat albo ale az bardziej bardzo beda bede bedzie bo byc byl byla bylo chce chcialabym chcialam chcialbym chcialem chyba ci cie ciebie cos czesc dla dnia do dobranoc dobrego dobry
    drodzy dzieki dziekowac dziekuje dzien dziendobry ech eh elo gdyz generalnie go haj halo hej heja hejka hello hi hmm i ich im itd itp iz ja jakas jakby jakies jakims jakis jako jakos je jednak
    jednakze jej jemu jesli jest jestem jestesmy jeszcze jezeli juz kochani kolego ktos ku lecz lub ma maja mam mamy masz mi mial miala mialam mialem miec milego mna mnie moglaby moglby moich moim
    moimi moj moja moje mojego mojej mojemu my na nam nami naprawde nas nasi nasz nasza nasze nich niech niego niej nim nimi no nooo np o och od ogolnie ok okej on ona one oni ono oraz ot owszem pan
    pana pani pania panstwa panstwo panstwu panu plis pls plz po podziekowac poprosze potrzebowalabym potrzebowalbym pozdrawiam pozdro pozdrowienia prosba prosil prosila prosilabym prosilbym prostu
    prosze przepraszam przez przy pzdr rowniez sa serdecznie sie siema siemka soba sobie sorki sorry sory spoko sumie swoich swoj swoja swoje swojego swojej swojemu szanowni ta tak taka taki takie
    takze tam te tego tej temu ten tez tj to toba tobie troche tu tutaj ty tych tylko tym tymi tzn uprzejmie w wam was wasz wasza wasze we wgl wiec wielkie witajcie witam wlasciwie wlasnie wogole
    wszyscy wszystkie wtedy wy wybaczcie z za zas zatem ze zeby zreszta zwlaszcza`.split(/\s+/),
  ),
  ru: new Set(
    `а ага аж ай алло ах благодарю блин будем буду будут будьте бы был была были быть в вам вами вас ваш ваша ваше ваши во вообще вообщем вот вроде всетаки вы да дабы даже дай для до добрейший доброго
    доброе добры добрый дорогая дорогие дорогой его ее ей ему ею ж же желательно за заранее здравствуй здравствуйте здрасте здрасьте и ибо из извините или иль им именно имею ими их к ка короче который
    кстати ли либо лишь любезны меня мне мной мною мое моего моей моему можете мои моим моих мой мол моя мы на надеюсь нам нас наш наша наше нашего нашей наши него нее ней нем ним них но ну о об
    однако ой окей около он она они от ох оч очень пж пжлст пжста плз плиз по подскажете подскажи подскажите пожалста пожалуй пожалуйста позвольте помимо пор поэтому при привет приветик приветствую
    про простите просто просьба прошу разве ребята с сам сама сами само свидания свидос свое своего своей свои своих свой своя себе себя сей сие скажете скажи скажите слушайте со собой сорри спасиб
    спасибо спасибочки спс сюда та так такая также такие таким такое такой там твое твои твой твоя те тебе тебя тем тех типа то тобой тогда того тоже той только том тому тот ту тут ты у уважаемые угу
    уж хай хелло хм хорошего хотел хотела хотели хотелось хотим хотите хочется хочу чего чем чему чтоб чтобы эй эта эти этим этих это этого этой этом этот эту эх я ясно`.split(/\s+/),
  ),
  en: new Set(
    `a about actually advance also am an and anybody anyone anyway anyways apologies apologise are as at basically be been bit btw but by bye cheers dear did do does erm err ever everybody everyone
    excuse folks for from further fyi gonna good gotta greetings guys had has have he hello her here heres hers hey heya hi hii hiii him his hiya hmm honestly hope hopefully hoping i if ill im in is
    it its itself ive just kindly let lets lol lot lots madam mate maybe me might mine my myself nice of ofc oh ok okay okey oki on or our ours ourselves perhaps please pleaseee pls plss plz quite
    rather really regards respected shall she since sir so some somehow sorry still such sure tbh thank thanks thankyou thanx that thats the their theirs them there theres these they theyre thing
    things this tho those though thru thx to too ty tysm u ugh um ur us very wanna wanted wants was we well were weve whatever will wish wished with wondered wondering would ya yall yea yeah yep yes
    yo you your youre yours yourself youve yup`.split(/\s+/),
  ),
} satisfies Readonly<Record<'pl' | 'ru' | 'en', ReadonlySet<string>>>;
