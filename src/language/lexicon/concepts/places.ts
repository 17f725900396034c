import type { ConceptList } from './concept';

export const PLACES: ConceptList = {
  'abroad-international': {
    kind: 'place',
    pl: [
      'zagranic*', 'za granic*', 'za granice', 'miedzynarodow*', 'do niemiec', 'niemcy', 'niemczech', 'ukrain*', 'czech*', 'do anglii', 'anglia', 'w unii', 'ue', 'eu', 'poza polsk*', 'inny kraj',
      'innego kraju', 'do innego kraj*', 'wysylka zagran*', 'wielka brytan*', 'usa',
    ],
    ru: [
      'за границ*', 'заграниц*', 'зарубеж*', 'международн*', 'за рубеж*', 'другую стран*', 'другой стран*', 'в германи*', 'польш*', 'казахст*', 'беларус*', 'украин*', 'европ*', 'в европу', 'сша',
      'снг', 'за пределы', 'других стран*',
    ],
    en: [
      'abroad', 'overseas', 'international*', 'foreign', 'another country', 'other countries', 'outside the uk', 'outside the eu', 'germany', 'poland', 'france', 'ukraine', 'ireland', 'usa', 'europe',
      'worldwide', 'other country',
    ],
  },
};
