export default {
  title: 'Bienvenue',
  intro: 'Moins d’une minute, et tout peut être changé plus tard.',
  does: 'Ce que fait Facewarden',
  does1:
    'Sur un profil public, il montre un signe et une petite carte : cette photo est ouverte à tous, et qui est connu pour y collecter des photos.',
  does2:
    'Il écrit la lettre qui réclame votre visage, avec la loi et les articles. C’est vous qui l’envoyez.',
  does3: 'Il garde le jour où la réponse est due.',
  never: 'Ce qu’il ne fait jamais',
  never1: 'Il n’envoie rien de lui-même : ni compte, ni serveur, ni pistage.',
  never2: 'Il ne reconnaît jamais un visage et n’envoie jamais de photo ni de pièce d’identité.',
  never3: 'Il ne garde rien sur les autres.',
  done: 'C’est fait',
  link: 'Première fois ? Réglez tout en une minute',
} as const;
