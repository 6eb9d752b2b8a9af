/** Other scripts in Latin letters, so that names compare across scripts: close to how newsrooms write them, not to a norm. */
import { pinyin } from 'pinyin-pro';

/** Scripts that are written letter by letter; a letter and its Latin, one pair after another. */
const letters = new Map(
  [
    // Cyrillic, with Ukrainian, Belarusian, Serbian, Macedonian and Kazakh letters.
    'а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f',
    'х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ә a ғ g қ q ң n',
    'ө o ұ u ү u һ h',
    // Greek
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
    // Georgian, Armenian
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts',
    'ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
    'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p',
    'ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev',
    // Arabic and Persian; short vowels are not written.
    'ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ک k',
    'گ g ل l م m ن n ه h ة a و w ي y ی y ى a ئ y ؤ w ء _ پ p چ ch ٹ t ڈ d ڑ r ں n ہ h ھ h ے e',
    // Hebrew
    'א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t',
    // Kana; a small vowel, the long mark and the doubling of consonants are left out.
    'あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to',
    'な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra',
    'り ri る ru れ re ろ ro わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da で de ど do',
    'ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゃ ya ゅ yu ょ yo っ _ ー _ ・ | ゔ v',
    // Devanagari vowels and their signs; consonants stand apart, as they carry an a.
    'अ a आ a इ i ई i उ u ऊ u ए e ऐ ai ओ o औ au ा a ि i ी i ु u ू u े e ै ai ो o ौ au ं n ् _',
    // Latin letters that carry no separable mark.
    'ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ə e ŋ n',
  ].flatMap((row) => pairsOf(row)),
);

const devanagari = new Map(
  pairsOf(
    'क k ख kh ग g घ gh च ch छ chh ज j झ jh ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h',
  ),
);
const VOWEL_SIGN = /[ािीुूेैोौ्]/;

/** Hangul syllables are computed: initial, vowel, final. */
const initials = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

function pairsOf(row: string): [string, string][] {
  const parts = row.split(' ');
  return parts.flatMap((letter, index): [string, string][] =>
    index % 2 === 0 ? [[letter, parts[index + 1]!.replace('_', '').replace('|', ' ')]] : [],
  );
}

/** Lower-case text in Latin letters without marks as far as a script is known; what is not stays as it is. */
export function latinised(text: string): string {
  // Katakana stands 96 code points after hiragana.
  const kana = text.replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! - 96));
  const glyphs = Array.from(kana.normalize('NFC'));
  const latin = glyphs.map((letter, index) => {
    const known = letters.get(letter);
    if (known !== undefined) return known;
    const consonant = devanagari.get(letter);
    if (consonant !== undefined) {
      const next = glyphs[index + 1];
      return next === undefined || next === ' ' || VOWEL_SIGN.test(next) ? consonant : `${consonant}a`;
    }
    return letter >= '가' && letter <= '힣' ? hangul(letter) : letter;
  });
  return latin
    .join('')
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '');
}

function hangul(syllable: string): string {
  const index = syllable.codePointAt(0)! - 0xac_00;
  const sounds = [
    initials[Math.floor(index / 588)],
    vowels[Math.floor((index % 588) / 28)],
    finals[index % 28],
  ];
  return sounds.join('').replaceAll('_', '');
}

/** A Chinese word in pinyin, one syllable an entry; the reading that its first character has as a surname if asked for. */
export function syllables(han: string, asSurname: boolean): string[] {
  return pinyin(han, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(asSurname ? { surname: 'head' as const } : {}),
  });
}
