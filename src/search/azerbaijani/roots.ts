/**
 * Roots, folded, that the rules of `stem.ts` would cut too short, or not short enough. They are of two kinds:
 * short ones, and those whose end looks like an ending (`insan`, `polis`, `qanun`, `kömək`). Where a root changes
 * before endings (`fikir`, `fikri`) both forms stand here, the changed one with the form that is kept.
 */
export const nouns: ReadonlyMap<string, string> = roots(
  `abunelik ad adam addim agri aile alim alman alt alti altinci alverci ana anlayis aptek asan ata avtobus
  axtaris ay ayri az azad baba baci bagca baki bal bala baliq barede basin basqa bayir beden beledci bes
  bina bolge bolgu bolme boyuk butun camadan canli cari cayxana cerime cetin ceza cib ciddi cixis
  cocuq:usaq corek cox cumle danisiq danlaq defe deniz deqiqe derece deri derman dermanxana ders dersli
  deyil deyirmi dil din dord dusmen dusunce duyme ecnebi edliyye ehali ekran el elan elaqe elaqeli emek
  emekhaqqi emin erazi ermi esas esasname esya ev evli evvelki eyni fabrik fahise familiya fasile fehle
  fikir fikr:fikir firildaqci firma forma gebe gece gelecek gelin gizli gomruk gomrukcu gorus gun guven
  hadise hal halda hami hamile hamu:hami hava hedde heddi hede hediyye hefte hekaye hemise hisse hiyle
  huquqsunas icaze icbari iclas icra icraci ictimai idare iki il ile insan inzibati is isci isegoturen
  isgenc:isgence isgence isiq istifade ixtisas kampaniya kecid kibertehlukesizlik kim kime kimya kisi
  kitabxana kocuruk kolelik kolge komek komite kuce liman maas madde maddi magaza maliyye mane maneh:mane
  masin mecelle media mehdud mehkeme mehman mehmanxana mektub menbe menbey:menbe menteqe merhele mesele
  meshur metbee mezun mohur movzu mualice muavin muayine mubahise mubarize mudafie mudaxile mudir muellim
  muessise mueyyen mufettis muhafize muhakime muharibe muhazire mumkun muqavile muqayise musadire musahibe
  musahideci musteri mutexessis muzakire muzd narahat narkotik nazir nazirlik nece nene nesir netice nomre
  nov novbe numayende numayis numune nusxe ofis ogl:oglan oglan olke olum omrlu orqan otag:otaq otelci
  oxucu oyun oz palata papa parca partiya patron plan podratci polis prosedur pul qacaq qadaga qadagan
  qadin qanun qapi qardas qayda qaz qazi qeribe qeza qisa qiz qizil qonsu qorxu qul qurban rabite radio
  rayon restoran rusiya sagird sahe sahib saniye santajci say sebeke sedeqe sefir sefirlik sehife sehiyye
  sekl:sekil senaye sened serhed serhedci sernisin sevgi sexsi sey seyahetci siginacaq sigorta sira siyahi
  sobe sofer:surucu son sonra sorgu soyad soz suallar:sual sube subhe sukan suretli surucu suse sutun
  taksi tanis tarixce tecrube tedbir tehluke tehqir telebe telefon temin temizlik terbiye tercume
  tercumeci terefdas termin tesdiq tesir texmin teyyare tikinti tikis tiras tovsiye turkiye tutun uc ucus
  umid umumi unvan urek ust usta ustasi uygun uz uzag vasite vasiteci vereq vereqe vesiqe vetendas vezife
  video viza xala xarici xatire xerite xeste xestelik xestexana xet:xett xeta xilas xususi yalan yan
  yangin yardim yas yaxin yaxsi yazi yemek yemekxana yeni yeniyetme yer yol yoldas yorgun yuk yuva yuxari
  zal zaman zencir zirzemi ziyan`,
);

/** Roots of verbs, folded, with the form that is kept where it differs: t is d before a vowel. */
export const verbs: ReadonlyMap<string, string> = roots(
  `ac agla al aldad:aldat aldan aldat apar as at axtar ayir azal bagislan bagla bas basal basla bax bil
  bildir birles bit blokla bolun boyu burax cagir calis cat cek celb cezalan cezalandir cix cixar cixart
  danis danla dasi davran dayan dayandir de dedi:de dey:de deyis dilen dinle dog dogra dogul doy doyul
  doyus dus dusun duz duzel duzelt ed:et esid:esit esit et evlen evlendir ezberle fikirles gecik ged:get
  gel get getir gez gir gizled:gizlet gizlen gizlet gonder gor gorun goster gotur gozle gucle gulus
  hazirla hedele hedelen ic imzala inan incid:incit incit isle isled:islet islet iste istey:iste itele
  itil itir izle kec kecir kes kocur korla maariflendir mueyyenlesdir ode odenil ol oldur olun otur oxu
  oyred:oyret oyren oyret paylas poz pozul qac qacir qal qaldir qarsila qarsilas qatla qayid:qayit qayit
  qaytar qeyd qisqan qoru qorun qorx qorxud:qorxut qorxut qov qova qoy qur qurtar razilas razilasdir
  sadala sat satil satin saxla saxlan sec senedlesdir sev sezil sig sil silin sor sorus soy soyle soyun
  subhelen sus tamamla tani tanit taniy:tani tap tapsir tele teles tesdiqle tesdiqlen topla toplan tut
  tutul unut utan uygunlas uygunlasdir uzlesdir ver veril vur yalvar yarad:yarat yarat yasa yaxinlas yay
  yayil yaz yazil yazis ye yet yetir yig yonlendir yoxla yukle zengle`,
);

function roots(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/\s+/).map((entry) => {
      const [root = '', kept = root] = entry.split(':');
      return [root, kept];
    }),
  );
}
