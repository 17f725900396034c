import type { ConceptList } from './concept';

export const OBJECTS: ConceptList = {
  clothing: {
    kind: 'object',
    pl: ['ubran*', 'ciuch*', 'ciuszk*', 'spodni*', 'sukienk*', 'kurtk*', 'koszul*', 'bluz*', 'plaszcz*', 'szalik*', 'bielizn*', 'odziez*', 'tshirt*', 't shirt*'],
    ru: ['одежд*', 'шмот*', 'штан*', 'брюк*', 'плать*', 'куртк*', 'рубашк*', 'футболк*', 'пальто', 'кофт*', 'белье', 'джинс*', 'вещичк*'],
    en: ['clothes', 'clothing', 'dress', 'dresses', 'jacket*', 'shirt*', 'jeans', 'trousers', 'pants', 'coat*', 'sweater*', 'hoodie*', 'garment*', 'outfit*'],
  },
  shoes: {
    kind: 'object',
    pl: ['but', 'buty', 'butow', 'butach', 'obuwi*', 'trampk*', 'sneaker*', 'adidas*', 'kozak*', 'szpilk*', 'podeszw*', 'buciki', 'wkladk*', 'sandal*'],
    ru: ['обув*', 'туфл*', 'кроссовк*', 'кроссы', 'ботин*', 'сапог*', 'подошв*', 'сандал*', 'стельк*', 'босонож*', 'кеды', 'кед', 'кедов'],
    en: ['shoe', 'shoes', 'sneaker*', 'trainers', 'boot', 'boots', 'heels', 'sandals', 'footwear', 'sole', 'soles', 'insole*'],
  },
  'food-meal': {
    kind: 'object',
    pl: ['jedzen*', 'zarcie', 'posil*', 'obiad*', 'danie', 'dania', 'pizz*', 'sushi', 'restaurac*', 'knajp*', 'napoj*', 'zimne jedzen*', 'dieta', 'diety', 'catering*'],
    ru: ['еда', 'еды', 'еду', 'обед*', 'ужин*', 'блюд*', 'пицц*', 'суши', 'ролл*', 'ресторан*', 'напит*', 'продукты', 'остывш*'],
    en: ['food', 'meal*', 'dinner', 'lunch', 'dish', 'dishes', 'pizza*', 'sushi', 'restaurant*', 'drink*', 'grocer*', 'cold food', 'catering', 'takeaway*'],
  },
  'neighbour-family': {
    kind: 'topic',
    pl: ['sasiad*', 'maz', 'mezem', 'zona', 'zony', 'rodzin*', 'rodzic*', 'mama', 'mamy', 'tata', 'syn', 'syna', 'cork*', 'znajom*', 'kolega', 'kolezank*', 'babci*'],
    ru: ['сосед*', 'жена', 'жены', 'жене', 'семь*', 'родител*', 'мама', 'мамы', 'папа', 'дочь', 'дочк*', 'друг', 'друга', 'подруг*', 'бабушк*', 'родственник*', 'муж', 'мужа', 'мужем', 'сын', 'сына'],
    en: ['neighbour*', 'neighbor*', 'husband', 'wife', 'family', 'parents', 'mom', 'mum', 'dad', 'son', 'daughter', 'friend', 'friends', 'relative*', 'partner', 'grandma', 'roommate*'],
  },
};
