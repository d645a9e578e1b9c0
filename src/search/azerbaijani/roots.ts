/**
 * Roots, folded, that the rules of `stem.ts` would cut too short, or not short enough. They are of two kinds:
 * short ones, and those whose end looks like an ending (`insan`, `polis`, `qanun`, `kömək`). Where a root changes
 * before endings (`fikir`, `fikri`) both forms stand here, the changed one with the form that is kept.
 */
export const nouns: ReadonlyMap<string, string> = roots(
  `abunelik ad adam agac agil agri aile alim alman alt alti altinci alver alverci ana anket anlayis aptek
  arxiv asan ata avans avtobus axsam axtaris ay ayaq ayri az azad azadliq baba baci bagca baki bal bala
  baliq bank barede bas basin basqa bayir bazar beden beledci bes beynelxalq bilet bina bolge bolgu bolme
  borc boyuk butun camadan canli cansiz cari cayxana cedvel cerime cetin ceza cib ciddi cihaz cinayet
  cixis cocuq:usaq corek cox cumle danisiq danlaq defe dehset deniz deqiqe derece deri derman dermanxana
  ders dersli deyil deyirmi dil din direktor dord dost dostluq dovlet dovr dusmen dusunce duyme ecnebi
  edliyye ehali ehtimal ekran el elan elaqe numayis esasname elaqeli emek emekhaqqi emin erazi ermi esas esya etibar ev evli
  evvel evvelki eyni fabrik fahise faiz familiya fasile fehle ferq fikir fikr:fikir film firildaq
  firildaqci firma forma gebe gece gelecek gelin genc geyim gizli gomruk gomrukcu gorus gun gunah guven
  guzest hadise hal halda hami hamile hamu:hami haqq haqsiz hava hedde heddi hede hedef hediyye hefte
  hekaye hekim hemise hemkar hesabat hisse hiyle hokm huquq huquqsunas icaze icbari iclas icra icraci
  ictimai idare iki il ile insan internat internet intihar inzibati is isci isegoturen isgenc:isgence
  isgence isiq istifade istismar ixtisas izah jurnalist kabab kampaniya kart kecid kenar
  kibertehlukesizlik kim kime kimya kisi kitab kitabxana kocuruk kodeks kolelik kolge komek komite
  konsulluq kontrakt kredit kuce kurator kurs liman limit lisenziya maas madde maddi magaza maliyye mane
  maneh:mane masin mecelle media mehdud mehel mehkeme mehman mehmanxana mehsul mekteb mektub memar menbe
  menbey:menbe mentalitet menteqe merhele merkez mesele meshur meslehet metbee metbex metn mexanizm mezun
  mezuniyyet miqrant miqrasiya model modul mohur movzu mualice muavin muavinet muayine mubahise mubarize
  mudafie mudaxile muddet mudir muellim muessise mueyyen mufettis muhafize muhakime muharibe muhazire
  mumkun munasibet muqavile muqayise musadire musahibe musahideci musteri mutexessis muzakire muzd nagil
  nahar narahat narkotik nazir nazirlik nece nefer nene nesir netice niyyet nomre nov novbe numayende
  numune nusxe ofis ogl:oglan oglan oktyabr olke olum omrlu onlayn orqan otag:otaq otaq otel otelci
  overtaym oxucu oyun oz paket palata paltar papa parca park parol partiya pasport patron plakat plan
  podratci polis printer problem prokuror proqram prosedur pul pulsuz qabaq qacaq qadaga qadagan qadin
  qanun qanunsuz qapi qardas qarovul qayda qaynar qaz qazanc qazi qebul qerar qeribe qeza qisa qiymet qiz
  qizil qohum qonaq qonorar qonsu qorxu qruminq qrup qul qulluq qurban rabite radio rayon rejim reklam
  reng repetitor reqem resepsiya restoran rusiya saat sagird saglamliq sahe sahib saniye santaj santajci
  say sayt sebeke sedeqe sefir sefirlik seher sehife sehiyye sehv sekil sekl:sekil senaye sened serait
  serhed serhedci seriat sernisin sert sevgi sexs sexsi sexsiyyet sey seyahet seyahetci siginacaq sigorta
  sinif siqnal sira sirket sistem siyahi skript sobe sofer:surucu sohbet son sonra sorgu soyad soz sual
  suallar:sual sube subhe subut sukan suret suretli surucu suse sutun taksi tanis tarix tarixce tecrube
  tedbir tehluke tehqiqat tehqir tehsil teklif telebe telefon telefonsuz televiziya telim temin temizlik
  terbiye tercume tercumeci terefdas termin tesdiq tesir teskilat texmin texnologiya teyyar teyyare tibb
  ticaret tikinti tikis tiras tovsiye turist turizm turkiye tutun uc ucot ucus ucuz ulduz umid umumi
  universitet unvan urek usaq ust usta ustasi uygun uz uzag uzaq valideyn vasite vasiteci vaxt vekil
  veraset vereq vereqe vesiqe vetendas vezife veziyyet video viza vizit xala xalq xaric xarici xatire
  xeber xerc xerite xeste xestelik xestexana xet:xett xeta xett xidmet xilas xosagelmez xosbext xususi
  yalan yan yangin yanvar yardim yas yaxin yaxsi yazi yemek yemekxana yeni yeniyetme yer yol yoldas yorgun
  yuk yuva yuxari zabit zal zaman zang zencir zeng zerer zirzemi ziyan zorakiliq`,
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
