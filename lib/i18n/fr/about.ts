export default {
  title: 'À propos de Facewarden',
  version: 'Version {version}',
  limits: 'Ce que Facewarden ne peut pas faire',
  limit1: 'Un retrait d’un moteur n’enlève pas la photo là d’où elle vient, ni des autres moteurs.',
  limit2:
    'Une entreprise qui vous retire de ses résultats peut encore détenir votre image. Demandez ce qu’elle détient, et demandez l’effacement.',
  limit3:
    'Le niveau d’exposition est un jugement. Toutes ses raisons sont affichées ; qui possède déjà une copie, personne ne peut le voir d’ici.',
  limit4:
    'Les faits sur les entreprises, les lois et les autorités vieillissent. Chacun dit d’où il vient et quand il a été vu.',
  limit5:
    'Facewarden ne donne pas de conseil juridique. Pour cela, adressez-vous à une association près de chez vous.',
  kept: 'Ce qui est conservé',
  keptBody:
    'Réglages, coordonnées que vous avez demandé de garder, vos profils, demandes et réponses : dans ce navigateur, sur cet ordinateur. Vous pouvez tout enregistrer ou tout effacer.',
  keptLink: 'Vos données',
  licences: 'Licences',
  licencesBody:
    'Facewarden est un logiciel libre sous licence MIT. Certaines parties viennent d’autres auteurs.',
  licencesLink: 'Leurs licences',
};
