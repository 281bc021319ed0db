import type { SiteExamples } from './site';

export const examples: SiteExamples = {
  profiles: {
    'https://www.researchgate.net/profile/Mara-Lindqvist': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/Mara-Lindqvist/': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/Mara-Lindqvist-2': 'Mara-Lindqvist-2',
    'https://www.researchgate.net/profile/Mara_Lindqvist': 'Mara_Lindqvist',
    'https://researchgate.net/profile/Mara-Lindqvist?ev=hdr_xprf': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/Mara-Lindqvist/research': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/Mara-Lindqvist/research/2': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/Mara-Lindqvist/publications': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/Mara-Lindqvist/stats': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/Mara-Lindqvist/network': 'Mara-Lindqvist',
    'https://www.researchgate.net/profile/In%C3%AAs-Halvorsen': 'Inês-Halvorsen',
    'https://www.researchgate.net/scientific-contributions/Mara-Lindqvist-2031234567':
      'Mara-Lindqvist-2031234567',
  },
  others: [
    'https://www.researchgate.net/',
    'https://www.researchgate.net/profile/',
    'https://www.researchgate.net/profile',
    'https://www.researchgate.net/publication/47165_Paper',
    'https://www.researchgate.net/profile/Mara-Lindqvist/publication/47165_Paper',
    'https://www.researchgate.net/profile/Mara-Lindqvist/publication/47165_Paper/links/1/Paper.pdf',
    'https://www.researchgate.net/profile/Mara-Lindqvist/post/How_to',
    'https://www.researchgate.net/post/How_to_dry_paper',
    'https://www.researchgate.net/search/researcher?q=mara',
    'https://www.researchgate.net/institution/Uppsala',
    'https://www.researchgate.net/project/Paper',
    'https://www.researchgate.net/lab/Mara-Lindqvist-Lab',
    'https://www.researchgate.net/login',
    'https://www.researchgate.net/messages',
    'https://www.researchgate.net/account/privacy',
    'https://www.researchgate.net/topic/Paper',
    'https://explore.researchgate.net/profile/Mara',
    'https://help.researchgate.net/profile/Mara',
    'https://www.researchgate.net.example.org/profile/Mara',
    'http://www.researchgate.net/profile/Mara',
  ],
  photos: [
    'https://i1.rgstatic.net/ii/profile.image/11431281092345678-1666600000000_Q512/Mara-Lindqvist-2.jpg',
    'https://i1.rgstatic.net/ii/profile.image/AS:278765432112345@1443400000000_Q512/Mara.jpg',
  ],
  otherPictures: [
    'https://c5.rgstatic.net/m/4671872220764/images/template/default/profile/profile_default_l.jpg',
  ],
};
