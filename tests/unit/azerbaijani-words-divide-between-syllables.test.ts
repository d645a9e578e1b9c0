import { expect, test } from 'playwright/test';
import { azerbaijaniSyllables as syllablesOf } from '../../src/i18n/azerbaijani-syllables.ts';
import { hyphenate } from '../../src/print/blocks/hyphenate.ts';
import { addNoBreakSpaces } from '../../src/design/no-break-spaces.ts';
import { withNoBreakNumbers } from '../../src/print/blocks/no-break-numbers.ts';

/** Own words and loanwords; a hyphen stands where a line may end. */
const divided = `
  insan in-san|sənəd sə-nəd
  məktəb mək-təb|müəllim mü-əl-lim|şagird şa-gird|valideyn va-li-deyn|uşaqlar uşaq-lar|sığınacaq sı-ğı-na-caq
  istismar is-tis-mar|alverçi al-ver-çi|təhlükə təh-lü-kə|təhlükəsizlik təh-lü-kə-siz-lik|köməkçi kö-mək-çi
  əməkdaşlıq əmək-daş-lıq|işəgötürən işə-gö-tü-rən|müqavilə mü-qa-vi-lə|məcburi məc-bu-ri|hüquqlar hü-quq-lar
  vətəndaş və-tən-daş|əcnəbilər əc-nə-bi-lər|sərhəddə sər-həd-də|gömrük göm-rük|buraxılış bu-ra-xı-lış
  məntəqəsi mən-tə-qə-si|qonşular qon-şu-lar|nömrəsi nöm-rə-si|məsləhət məs-lə-hət|ödənişsiz ödə-niş-siz
  gizlidir giz-li-dir|qorunma qo-run-ma|oxuyun oxu-yun|danışmaq da-nış-maq|dinləyin din-lə-yin|göstərin gös-tə-rin
  saxlayın sax-la-yın|tələsdirir tə-ləs-di-rir|borclular borc-lu-lar|maaşlar ma-aş-lar|saatlar sa-at-lar
  ailəsi ai-lə-si|mətbəx mət-bəx|mühafizə mü-ha-fi-zə|sürücülər sü-rü-cü-lər|otaqlar otaq-lar|şirkətin şir-kə-tin
  pasport pas-port|agentlik agent-lik|internet in-ter-net|telefon te-le-fon|kompüter kom-pü-ter|jurnalist jur-na-list
  turizmdə tu-rizm-də|reklamlar rek-lam-lar|konsulluq kon-sul-luq|transport trans-port|instruktor inst-ruk-tor
  register re-gis-ter|miqrasiya miq-ra-si-ya|statistika sta-tis-ti-ka|direktor di-rek-tor|elektron elekt-ron
  qeydiyyat qey-diy-yat|müsahibə mü-sa-hi-bə|razılıq ra-zı-lıq|ünsiyyət ün-siy-yət|sərbəstlik sər-bəst-lik
  Azərbaycan Azər-bay-can|İstanbul İs-tan-bul|Naxçıvan Nax-çı-van|XƏBƏRDARLIQ -|QHT -|DİN -|BMT -|AB -
`;

const pairs = divided
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(' '))
  .filter((pair): pair is [string, string] => pair.length === 2);

test('each of more than sixty words divides between its syllables, loanwords too; abbreviations stay whole', () => {
  expect(pairs.length).toBeGreaterThan(60);
  const found = pairs.map(([word]) => [word, syllablesOf(word).join('-')]);
  expect(found).toEqual(
    pairs.map(([word, parts]) => [word, parts === '-' || word.length < 6 ? word : parts]),
  );
});

test('every syllable but those of clusters at the start holds one vowel, and two letters stay on each side', () => {
  for (const [word] of pairs) {
    const parts = syllablesOf(word);
    expect(parts.join('')).toBe(word);
    if (parts.length === 1) continue;
    for (const part of parts) expect(part.length, `${word}: ${parts.join('-')}`).toBeGreaterThanOrEqual(2);
  }
});

test('soft hyphens are put into long Azerbaijani words only', () => {
  expect(hyphenate('az', 'təhlükəsizlik üçün')).toBe('təh\u00ADlü\u00ADkə\u00ADsiz\u00ADlik üçün');
  expect(hyphenate('az', 'insan.az')).toBe('insan.az');
  expect(hyphenate('ru', 'безопасность')).toBe('безопасность');
  expect(hyphenate('en', 'accommodation')).toBe('accommodation');
});

test('a number stays with its word, a dash with the word before it, a short word with the next', () => {
  expect(addNoBreakSpaces('az', 'ən çoxu 24 saat, №  1')).toBe('ən çoxu 24\u00A0saat, №\u00A0 1');
  expect(addNoBreakSpaces('ru', 'Помощь — в тот же день, 30 дней')).toBe(
    'Помощь\u00A0— в\u00A0тот же день, 30\u00A0дней',
  );
  expect(addNoBreakSpaces('en', 'at 16–17 years')).toBe('at 16–\u206017\u00A0years');
  expect(addNoBreakSpaces('ru', '10 000–13 000 манатов, не больше 36.')).toBe(
    '10\u00A0000–\u206013\u00A0000\u00A0манатов, не\u00A0больше\u00A036.',
  );
  expect(addNoBreakSpaces('en', 'You have 30 days and a right')).toBe(
    'You have 30\u00A0days and a\u00A0right',
  );
});

test('a short telephone number stays with the word before it and with its ending', () => {
  const phone = (v: string) => ({ t: 'phone' as const, v, href: '' });
  const runs = (v: string) => withNoBreakNumbers([{ t: 'text', v: 'In danger: ' }, phone(v)])[0];
  expect(runs('112')).toEqual({ t: 'text', v: 'In danger:\u00A0' });
  expect(runs('+994 12 562 21 12')).toEqual({ t: 'text', v: 'In danger: ' });
  const ended = withNoBreakNumbers([phone('152'), { t: 'text', v: '-yə zəng edin' }])[1];
  expect(ended).toEqual({ t: 'text', v: '\u2060-\u2060yə zəng edin' });
});
