import type { SiteExamples } from './site';

const id = '104567890123456789012';

export const examples: SiteExamples = {
  profiles: {
    [`https://www.google.com/maps/contrib/${id}`]: id,
    [`https://www.google.com/maps/contrib/${id}/`]: id,
    [`https://google.com/maps/contrib/${id}?hl=ja`]: id,
    [`https://maps.google.com/maps/contrib/${id}/reviews`]: id,
    [`https://www.google.com/maps/contrib/${id}/reviews?hl=el&entry=ttu`]: id,
    [`https://www.google.com/maps/contrib/${id}/reviews/@59.8,17.6,12z/data=!3m1!4b1!4m3!8m2!3m1!1e1`]: id,
    [`https://www.google.com/maps/contrib/${id}/photos`]: id,
    [`https://www.google.com/maps/contrib/${id}/photos/@59.8586,17.6389,3z/data=!4m3!8m2!3m1!1e2`]: id,
    [`https://www.google.com/maps/contrib/${id}/place/ChIJdemo`]: id,
    [`https://www.google.com/maps/contrib/${id}/@59.8,17.6,3z?authuser=0#x`]: id,
  },
  others: [
    'https://www.google.com/',
    'https://www.google.com/maps',
    'https://www.google.com/maps/contrib/',
    'https://www.google.com/maps/contrib/mara',
    'https://www.google.com/maps/contribute',
    'https://www.google.com/maps/place/Uppsala/@59.8,17.6,12z',
    'https://www.google.com/maps/search/bakery',
    'https://www.google.com/maps/dir/Uppsala/Aarhus',
    'https://www.google.com/maps/reviews/data=!4m5!14m4!1m3!1m2!1s104567890123456789012!2s0x0:0x1',
    'https://www.google.com/search?q=mara+lindqvist',
    'https://www.google.com/search/contrib/104567890123456789012',
    `https://www.google.com/contrib/${id}`,
    'https://maps.google.com/?q=uppsala',
    `https://myaccount.google.com/maps/contrib/${id}`,
    'https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fwww.google.com%2Fmaps%2Fcontrib%2F1',
    `https://consent.google.com/maps/contrib/${id}`,
    `https://support.google.com/maps/contrib/${id}`,
    `https://www.google.com.example.org/maps/contrib/${id}`,
    `https://notgoogle.com/maps/contrib/${id}`,
    `http://www.google.com/maps/contrib/${id}`,
  ],
};
