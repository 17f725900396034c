import type { ConceptList } from './concept';

export const UTILITIES: ConceptList = {
  meter: {
    kind: 'object',
    pl: ['licznik*', 'stan licznik*', 'odczyt*', 'odczyt licznik*', 'podac stan', 'zuzyci*', 'wodomierz*', 'gazomierz*', 'cieplomierz*', 'plomb*', 'legalizacj*', 'kwh'],
    ru: ['счетчик*', 'показани*', 'передать показан*', 'показания счетчик*', 'поверк*', 'водомер*', 'опломб*', 'пломб*', 'расход воды', 'электросчетчик*', 'ипу'],
    en: ['meter*', 'meter reading*', 'readings', 'submit reading', 'smart meter', 'usage', 'consumption', 'kwh', 'water meter', 'gas meter', 'read the meter', 'prepayment meter'],
  },
  electricity: {
    kind: 'topic',
    pl: ['prad', 'pradu', 'pradzie', 'energi*', 'elektryczn*', 'swiatlo', 'swiatla', 'nie ma pradu', 'brak pradu', 'fotowolt*', 'taryfa nocn*', 'napieci*', 'korki'],
    ru: ['электр*', 'свет', 'света', 'нет света', 'отключили свет', 'энерги*', 'напряжен*', 'пробк* выбил*', 'ток', 'розетк*'],
    en: ['electricity', 'electric', 'power', 'no power', 'power cut', 'energy', 'lights out', 'voltage', 'solar panel*', 'blackout', 'electricity bill', 'fuse'],
  },
  'gas-water-heating': {
    kind: 'topic',
    pl: ['gaz', 'gazu', 'gazow*', 'woda', 'wody', 'wode', 'ogrzewan*', 'kaloryfer*', 'ciepla woda', 'cieplo', 'grzejnik*', 'pieca', 'kociol', 'kotla', 'czynsz*', 'piecyk*'],
    ru: ['газ', 'газа', 'газов*', 'вода', 'воды', 'воду', 'отоплен*', 'батареи холодн*', 'горяч* вод*', 'холодн* вод*', 'котел', 'котл*', 'тепл* не дают', 'жкх', 'коммунал*'],
    en: ['gas', 'gas supply', 'water', 'heating', 'hot water', 'boiler*', 'radiator*', 'no hot water', 'no heating', 'water supply', 'central heating'],
  },
  bill: {
    kind: 'object',
    pl: ['rachunek', 'rachunk*', 'oplata za prad', 'rachunek za', 'naleznos*', 'saldo', 'abonament do zaplat*', 'kwota do zaplat*', 'zaleg*', 'nadplat*', 'niedoplat*', 'termin platnos*'],
    ru: ['счет за', 'счета за', 'квитанция за', 'квитанци*', 'платежк*', 'задолжен*', 'недоплат*', 'переплат*', 'к оплате', 'баланс', 'начислени*', 'выставлен* счет*', 'просрочк*', 'долг', 'долга', 'долги', 'долгов'],
    en: ['bill', 'bills', 'monthly bill', 'amount due', 'outstanding', 'balance due', 'owe', 'owing', 'overdue', 'arrears', 'statement of charges', 'due date'],
  },
  outage: {
    kind: 'problem',
    pl: [
      'awari*', 'przerw* w dostaw*', 'przerwa', 'przerwy', 'planowan* wylacz*', 'nie ma pradu', 'brak pradu', 'odcieto', 'wylaczyli prad', 'brak wody', 'nie ma wody', 'prace technicz*',
      'prace serwis*', 'serwer* padl*', 'serwery', 'padl serwer*', 'niedostepna uslug*',
    ],
    ru: [
      'авари*', 'отключени*', 'плановое отключ*', 'нет света', 'нет электрич*', 'нет воды', 'отключили воду', 'перебо*', 'технические работ*', 'техработ*', 'тех работ*', 'профилактик*',
      'сервер* упал*', 'сервера', 'серверы', 'упал сервер*', 'лежит сервер*',
    ],
    en: [
      'outage*', 'power cut*', 'blackout', 'no power', 'no water', 'planned maintenance', 'maintenance', 'service disruption', 'disruption*', 'servers down', 'server', 'servers', 'is it down',
      'down for everyone', 'service down', 'interruption*', 'downtime',
    ],
  },
  'leak-noise-heat': {
    kind: 'problem',
    pl: ['cieknie', 'przecieka*', 'wyciek', 'kapie', 'halas*', 'szumi', 'buczy', 'trzeszcz*', 'trzaski', 'piszczy', 'grzeje sie', 'przegrzew*', 'goracy', 'smierdzi', 'dymi', 'iskrz*', 'spalil*', 'zimne kalor*'],
    ru: ['течет', 'протек*', 'капает', 'гудит', 'треск*', 'пищит', 'скрип*', 'греется', 'перегрев*', 'нагрев*', 'воняет', 'запах*', 'пахнет', 'искр*', 'сгорел*', 'зимой холодн*'],
    en: ['leak', 'leaking', 'leaks', 'drips', 'dripping', 'noise', 'noisy', 'loud', 'buzzing', 'crackling', 'squeak*', 'overheat*', 'gets hot', 'heats up', 'smell*', 'smoke', 'burnt', 'burning', 'sparks'],
  },
  'move-relocate': {
    kind: 'action',
    pl: ['przeprowadz*', 'zmiana mieszkan*', 'nowe mieszkan*', 'wyprowadz*', 'przeniesien* umow*', 'przepisac umow*', 'przepisac licznik*', 'przepisan*', 'nowy lokal', 'zmiana lokal*'],
    ru: ['переезд*', 'переезж*', 'перееха*', 'новая квартир*', 'новую квартир*', 'новый адрес проживан*', 'съезж*', 'съехал*', 'переоформить на друг*', 'переоформить договор*', 'смена жиль*'],
    en: ['moving house', 'moved house', 'move house', 'moving home', 'relocat*', 'moving out', 'moving in', 'new flat', 'new apartment', 'new place', 'moving to a new', 'change of tenancy', 'move to another address'],
  },
  technician: {
    kind: 'topic',
    pl: ['technik*', 'serwisant*', 'monter*', 'fachowiec*', 'fachowc*', 'elektryk*', 'hydraulik*', 'inspektor*', 'ekipa', 'ekipy', 'instalator*', 'majster*', 'inkasent*'],
    ru: [
      'техник*', 'монтажник*', 'монтер*', 'электрик*', 'сантехник*', 'специалист* приед*', 'бригад*', 'инженер*', 'наладчик*', 'ремонтник*', 'контролер*', 'вызвать мастер*', 'мастер', 'мастера',
      'мастеру', 'мастеров',
    ],
    en: ['technician*', 'engineer*', 'repairman', 'fitter*', 'electrician*', 'plumber*', 'installer*', 'handyman', 'inspector*', 'crew', 'serviceman', 'tradesman'],
  },
  'private-person-owner': {
    kind: 'topic',
    pl: ['osoba prywat*', 'osoby prywat*', 'wlasciciel*', 'wlasnosc*', 'najemc*', 'konsument*', 'posiadacz*', 'abonent*', 'klient indywid*', 'imiennie', 'na osobe fizyczn*', 'osoba fizyczn*', 'zmiana wlascic*', 'cesj*'],
    ru: ['физлиц*', 'физ лиц*', 'физическ* лиц*', 'частн* лиц*', 'владел*', 'собственник*', 'арендатор*', 'потребител*', 'абонент*', 'держател*', 'частник*', 'смена владел*', 'смена собствен*'],
    en: ['private person', 'individual', 'owner*', 'account holder*', 'cardholder*', 'tenant*', 'consumer*', 'private customer', 'landlord*', 'named person', 'change of owner*', 'bill payer'],
  },
};
