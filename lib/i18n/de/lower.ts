export default {
  title: 'Exposition auf {site} verringern',
  lead: 'Was am meisten bewirkt, steht oben. Jeder Schritt öffnet eine Seite Ihres eigenen Kontos; ändern müssen Sie es dort selbst.',
  leadOther:
    'Das sind die Einstellungen Ihres eigenen Kontos auf {site}. An einem Profil, das nicht Ihres ist, kann nur die Person etwas ändern, der es gehört.',
  back: 'Zurück',
  open: 'Diese Seite öffnen',
  changes: 'Ändert',
  keeps: 'Ändert nicht',
  effect_photo: 'Betrifft das Foto',
  effect_profile: 'Verbirgt das Übrige, nicht das Foto',
  effect_finding: 'Macht es schwerer zu finden',
  effect_use: 'Begrenzt, wofür es benutzt wird',
  inApp: 'Nur in der App: Diese Einstellung hat keine Adresse.',
  needsProfile:
    'In der Adresse steht Ihr eigener Server oder Name. Suchen Sie sie in Ihren Einstellungen auf {site}.',
  low: 'Diese Seite haben wir länger nicht gesehen. Wenn sie ins Leere führt, nehmen Sie die Startseite der Einstellungen.',
  lowNoHub:
    'Diese Seite haben wir länger nicht gesehen. Wenn sie ins Leere führt, suchen Sie in den Einstellungen von {site}.',
  hub: 'Startseite der Einstellungen von {site}',
  noCopies: 'Kein Schritt erreicht Kopien, die schon gemacht wurden. Dafür gibt es die Briefe.',
  'none_not-found':
    'Keiner bekannt: Keine unserer Quellen nennt auf {site} eine Einstellung, die das Foto vor Fremden verbirgt.',
  none_unread:
    'Keiner bekannt: Die Einstellungen von {site} haben eine Startseite, aber keine Quelle sagt, was dort zu ändern ist.',
  noneAdvice: 'Auf jeder Website können Sie das Foto durch eines ersetzen, das Ihr Gesicht nicht zeigt.',
  tick: 'Erledigt',
  tickFor: 'Erledigt für {handle}',
  ticked: 'Erledigt am {day}',
  progress: '{done} von {count} erledigt',
  thisIsMe: 'Ist es Ihr Profil? Wenn Sie es als Ihres markieren, merkt sich Facewarden, was Sie getan haben.',
  thisIsMeButton: 'Das bin ich',
  onPage: 'Sie sind auf der Seite für: {steps}',
  onHub: 'Hier beginnen die Einstellungen von {site}',
  next: 'Als Nächstes: {step}',
  nextInApp: 'Als Nächstes, in der App: {step}',
  last: 'Das ist der letzte Schritt. Sehen Sie danach bei Ihrem Profil erneut nach: So sehen Sie den Unterschied.',
  allSteps: 'Alle Schritte für {site}',
  step_audience: 'Wer das Profil sieht',
  'step_photo-visibility': 'Wer das Foto sieht',
  'step_replace-photo': 'Das Foto selbst',
  'step_search-engines': 'Suchmaschinen',
  step_tagging: 'Markierungen auf Fotos',
  step_discoverability: 'Über E-Mail-Adresse oder Telefonnummer gefunden werden',
  'step_discoverability-phone': 'Über die Telefonnummer gefunden werden',
  step_partners: 'Andere Dienste',
  'step_ai-training': 'KI-Training',
  'step_ai-objection': 'Widerspruch gegen KI-Training',
  'step_ai-reuse': 'KI-Bilder aus Ihren Fotos',
  do_audience: 'Stellen Sie das Profil auf privat.',
  changes_audience: 'Beiträge und der Rest des Profils gehen nur an Personen, die Sie bestätigen.',
  keeps_audience: 'Foto und Name bleiben meist für alle sichtbar.',
  'do_photo-visibility': 'Wählen Sie, wer Ihr Profilfoto sieht: nicht alle.',
  'changes_photo-visibility': 'Fremde bekommen Ihr Foto nicht mehr von dieser Seite.',
  'keeps_photo-visibility': 'Ihr Name und der Rest der Seite bleiben, wie sie sind.',
  'do_replace-photo':
    'Ersetzen Sie das Foto durch eines, das Ihr Gesicht nicht zeigt, oder nehmen Sie es weg.',
  'changes_replace-photo': 'Wer von jetzt an kommt, findet kein Gesicht.',
  'keeps_replace-photo':
    'Die Seite bleibt offen. Das alte Foto kann unter seiner eigenen Adresse noch eine Weile bleiben, ebenso in Kopien, die andere gemacht haben.',
  'do_search-engines': 'Schalten Sie aus, dass Suchmaschinen Ihr Profil zeigen dürfen.',
  'changes_search-engines': 'Die Website bittet Suchmaschinen, Ihre Seite nicht aufzunehmen.',
  'keeps_search-engines':
    'Die Seite selbst bleibt offen, und wer Fotos abgreift, muss sich nicht daran halten. Alte Treffer können noch eine Weile bleiben.',
  do_tagging: 'Lassen Sie sich nur von Menschen, die Sie kennen, auf Fotos markieren, oder von niemandem.',
  changes_tagging: 'Es wird schwerer, Ihren Namen mit Fotos zu verbinden, die andere veröffentlichen.',
  keeps_tagging: 'Fotos von Ihnen, die andere veröffentlichen, bleiben, wo sie sind.',
  do_discoverability: 'Schalten Sie aus, dass man Sie über Ihre E-Mail-Adresse oder Telefonnummer findet.',
  changes_discoverability:
    'Wer Ihre E-Mail-Adresse oder Nummer hat, kommt darüber nicht mehr zu Ihrem Gesicht.',
  keeps_discoverability: 'Wer Ihren Namen oder Benutzernamen kennt, findet die Seite weiterhin.',
  'do_discoverability-phone': 'Wählen Sie, dass niemand Sie über Ihre Telefonnummer findet.',
  'changes_discoverability-phone': 'Wer Ihre Nummer hat, kommt darüber nicht mehr zu Ihrem Gesicht.',
  'keeps_discoverability-phone': 'Wer Ihren Namen kennt, findet die Seite weiterhin.',
  do_partners: 'Schalten Sie aus, dass andere Dienste Ihr Profil zeigen.',
  changes_partners: 'Die Website gibt Ihr Profil nicht mehr an Dienste ihrer Partner weiter.',
  keeps_partners: 'Was dort schon liegt, wird dadurch nicht zurückgeholt.',
  'do_ai-training': 'Schalten Sie aus, dass mit Ihren Daten KI trainiert wird.',
  'changes_ai-training': 'Nach Angaben der Firma bleiben Ihre Daten aus künftigem Training heraus.',
  'keeps_ai-training':
    'Rückgängig macht es nichts: Was verwendet wurde, bleibt verwendet. Fotos von Ihnen, die andere veröffentlichen, sind nicht erfasst.',
  'do_ai-objection': 'Senden Sie das Formular für den Widerspruch.',
  'changes_ai-objection': 'Es erfasst Modelle, die der Schalter nicht erfasst.',
  'keeps_ai-objection': 'Rückgängig macht es nichts: Was verwendet wurde, bleibt verwendet.',
  'do_ai-reuse': 'Schalten Sie aus, dass andere Ihre Inhalte weiterverwenden dürfen.',
  'changes_ai-reuse':
    'Andere können aus Ihren öffentlichen Fotos keine KI-Bilder mehr machen, indem sie Sie nennen.',
  'keeps_ai-reuse': 'Früher gemachte Bilder bleiben. Ihr Foto auf der Seite auch.',
  do_facebook_audience:
    'Öffnen Sie auf Ihrem eigenen Profil das Menü mit den drei Punkten und wählen Sie, das Profil zu sperren.',
  changes_facebook_audience:
    'Nur Ihre Facebook-Freunde bekommen das Profilfoto in voller Größe, Ihre Fotos und Ihre Beiträge.',
  keeps_facebook_audience:
    'Ein kleines Profilfoto und Ihr Name bleiben sichtbar. Die Sperre gibt es nicht in jedem Land und nicht für jedes Konto.',
  'do_facebook_search-engines':
    'Antworten Sie mit Nein auf die Frage, ob Suchmaschinen außerhalb von Facebook auf Ihr Profil verweisen dürfen.',
  do_facebook_discoverability:
    'Wählen Sie, dass Ihr Profil niemandem anhand Ihrer E-Mail-Adresse oder Telefonnummer vorgeschlagen wird.',
  do_facebook_tagging:
    'Wählen Sie, Markierungen vorher zu prüfen, und wer Beiträge sieht, in denen Sie markiert sind.',
  'do_facebook_ai-training':
    'Füllen Sie das Formular mit der E-Mail-Adresse Ihres Kontos aus. Ein Formular je Konto, auch für Instagram.',
  'keeps_facebook_ai-training':
    'Es gilt für die Zukunft: Was verwendet wurde, bleibt verwendet, und Fotos von Ihnen, die andere veröffentlichen, bleiben darin. Angeboten wird es in der EU und im EWR, im Vereinigten Königreich, in der Schweiz, in Brasilien, Japan und Südkorea.',
  'do_instagram_replace-photo':
    'Ersetzen Sie das Foto durch eines, das Ihr Gesicht nicht zeigt. Ein privates Konto verbirgt es nicht, deshalb bewirkt dies am meisten.',
  do_instagram_audience: 'Schalten Sie das private Konto ein.',
  keeps_instagram_audience: 'Name, Benutzername und Foto bleiben für alle sichtbar, mit und ohne Anmeldung.',
  'do_instagram_ai-reuse':
    'In der App: Menü, dann Teilen und Wiederverwenden. Schalten Sie aus, dass andere Ihre Inhalte mit KI-Funktionen weiterverwenden.',
  'do_instagram_ai-training':
    'Füllen Sie das Formular von Meta mit der E-Mail-Adresse dieses Kontos aus. Ein Formular je Konto.',
  'keeps_instagram_ai-training':
    'Es gilt für die Zukunft: Was verwendet wurde, bleibt verwendet, und Fotos von Ihnen, die andere veröffentlichen, bleiben darin. Angeboten wird es in der EU und im EWR, im Vereinigten Königreich, in der Schweiz, in Brasilien, Japan und Südkorea.',
  do_threads_audience: 'Schalten Sie das private Profil ein.',
  'do_threads_ai-training':
    'Füllen Sie das Formular von Meta mit der E-Mail-Adresse dieses Kontos aus. Ein Formular je Konto.',
  'keeps_threads_ai-training':
    'Es gilt für die Zukunft: Was verwendet wurde, bleibt verwendet, und Fotos von Ihnen, die andere veröffentlichen, bleiben darin. Angeboten wird es in der EU und im EWR, im Vereinigten Königreich, in der Schweiz, in Brasilien, Japan und Südkorea.',
  do_linkedin_audience: 'Schalten Sie die öffentliche Sichtbarkeit Ihres Profils aus.',
  changes_linkedin_audience:
    'Ohne Anmeldung bekommt niemand mehr eine Seite von Ihnen, und Suchmaschinen haben nichts aufzunehmen.',
  keeps_linkedin_audience:
    'Mitglieder von LinkedIn sehen, was sie bisher sahen. Alte Suchtreffer können noch eine Weile bleiben.',
  'do_linkedin_photo-visibility': 'Wählen Sie beim Profilfoto Ihre Kontakte, nicht „Öffentlich“.',
  'changes_linkedin_photo-visibility':
    'Fremde und andere Mitglieder bekommen statt Ihres Fotos eine graue Figur.',
  do_linkedin_partners: 'Schalten Sie aus, dass Ihr Profil außerhalb von LinkedIn gezeigt wird.',
  do_linkedin_discoverability: 'Wählen Sie, dass niemand Sie über Ihre E-Mail-Adresse findet.',
  changes_linkedin_discoverability: 'Wer Ihre E-Mail-Adresse hat, kommt darüber nicht mehr zu Ihrem Gesicht.',
  'do_linkedin_ai-training':
    'Schalten Sie aus, dass Ihre Daten für KI verwendet werden, die Inhalte schreibt. Von sich aus ist es an.',
  'keeps_linkedin_ai-training':
    'Zuvor verwendete Daten bleiben darin. Für andere KI-Modelle braucht es das Formular für den Widerspruch.',
  'do_linkedin_ai-objection': 'Wählen Sie den Widerspruch gegen das Training und senden Sie das Formular.',
  'keeps_linkedin_ai-objection':
    'Nach Angaben der italienischen Aufsichtsbehörde erfasst ein Widerspruch nach dem 3. November 2025 nur, was danach veröffentlicht wird.',
  do_x_audience: 'Schalten Sie ein, dass Ihre Posts geschützt sind.',
  keeps_x_audience: 'Name, Foto und Beschreibung bleiben für alle sichtbar.',
  do_x_tagging: 'Auf derselben Seite, bei den Fotomarkierungen: nur Personen, denen Sie folgen, oder aus.',
  do_x_discoverability: 'Öffnen Sie „Auffindbarkeit und Kontakte“ und schalten Sie beides aus.',
  'do_x_ai-training': 'Nehmen Sie das Häkchen weg. Von sich aus ist es gesetzt.',
  'changes_x_ai-training':
    'Ihre öffentlichen Posts und Ihr Profil bleiben aus dem künftigen Training von Grok heraus.',
  'keeps_x_ai-training': 'Ältere Posts wurden vielleicht schon verwendet. Das wird nicht rückgängig gemacht.',
  'do_youtube_replace-photo':
    'Das Foto ist das Ihres Google-Kontos. Ersetzen Sie es, und löschen Sie alte unter den früheren Profilbildern.',
  do_youtube_audience: 'Stellen Sie Playlists und Abos auf privat.',
  changes_youtube_audience: 'Fremde sehen nicht mehr, was Sie speichern und wem Sie folgen.',
  keeps_youtube_audience:
    'Einen Kanal kann man nicht privat stellen: Foto und Name bleiben für alle sichtbar.',
  'do_google_replace-photo':
    'Ersetzen Sie das Foto Ihres Google-Kontos, und löschen Sie alte unter den früheren Profilbildern.',
  do_venmo_audience: 'Stellen Sie Zahlungen auf privat, auch frühere, und verbergen Sie Ihre Freundesliste.',
  changes_venmo_audience: 'Fremde sehen nicht mehr, wem Sie Geld senden und mit wem Sie befreundet sind.',
  keeps_venmo_audience: 'Es ist kein Schalter bekannt, der Foto und Namen verbirgt.',
  do_tiktok_audience: 'Schalten Sie unter Datenschutz das private Konto ein.',
  keeps_tiktok_audience: 'Name und Foto eines privaten Kontos bleiben sichtbar.',
  do_tiktok_discoverability: 'Schalten Sie unter Datenschutz aus, dass Ihr Konto anderen vorgeschlagen wird.',
  changes_tiktok_discoverability:
    'Die Website schlägt Ihr Profil niemandem mehr anhand von Kontakten und Links vor.',
  note_tiktok: 'Eine Übersicht von 2025 oder 2026 fand dort keinen Weg, KI-Training abzulehnen.',
  do_bluesky_audience:
    'Schalten Sie ein, dass Apps gebeten werden, Ihr Konto ohne Anmeldung nicht zu zeigen.',
  changes_bluesky_audience: 'Die Website zeigt Gästen statt Ihres Profils eine Seite zum Anmelden.',
  keeps_bluesky_audience:
    'Es ist eine Bitte: Programme, die das Netzwerk selbst fragen, bekommen Foto und Namen weiterhin.',
  do_github_audience: 'Stellen Sie das Profil auf privat und verbergen Sie Ihre Aktivität.',
  changes_github_audience: 'Was Sie dort tun, steht nicht mehr auf dem Profil.',
  'do_github_ai-training': 'Erlauben Sie nicht, dass mit Ihren Daten KI-Modelle trainiert werden.',
  'changes_github_ai-training': 'Es geht um das, was Sie in Copilot eingeben.',
  'keeps_github_ai-training': 'Mit Ihrem Foto hat es nichts zu tun, und rückgängig macht es nichts.',
  do_mastodon_audience: 'Schalten Sie aus, dass neue Follower von selbst angenommen werden.',
  changes_mastodon_audience: 'Beiträge für Follower gehen nur an Personen, die Sie bestätigen.',
  'do_mastodon_search-engines': 'Schalten Sie aus, dass die Profilseite in Suchmaschinen aufgenommen wird.',
  'keeps_mastodon_search-engines':
    'Die Seite bleibt offen, andere Server behalten, was sie haben, und wer Fotos abgreift, muss sich nicht daran halten.',
  do_mastodon_discoverability:
    'Schalten Sie aus, dass Profil und Beiträge zum Entdecken vorgeschlagen werden.',
  changes_mastodon_discoverability: 'Server schlagen Ihr Profil Fremden nicht mehr vor.',
  keeps_mastodon_discoverability: 'Wer die Adresse kennt, findet die Seite weiterhin.',
  do_snapchat_audience:
    'In der App: Tippen Sie auf Ihr Bild, dann auf das Zahnrad. Erlauben Sie unter Privatsphäre nur Freunden, Sie zu kontaktieren und Ihre Story zu sehen.',
  keeps_snapchat_audience:
    'Ein öffentliches Profil bleibt mit seinem Foto öffentlich, solange Sie eines haben.',
  'do_snapchat_ai-training':
    'In der App: Zahnrad, dann generative KI. Schalten Sie die Verwendung öffentlicher Inhalte aus.',
  'changes_snapchat_ai-training':
    'Was Sie öffentlich posten, bleibt von da an aus der generativen KI von Snapchat heraus.',
  'do_pinterest_search-engines': 'Schalten Sie ein, dass Ihr Profil vor Suchmaschinen verborgen ist.',
  'do_pinterest_ai-training':
    'Schalten Sie aus, dass mit Ihren Daten KI trainiert wird. Das gibt es nicht überall.',
  do_reddit_audience: 'Verbergen Sie dort, wo Sie die Ansicht Ihres Profils bestimmen, alles.',
  changes_reddit_audience: 'Ihre Beiträge und Kommentare stehen nicht mehr auf Ihrem Profil.',
  keeps_reddit_audience:
    'Foto und Name bleiben, und jeder Beitrag bleibt dort, wo Sie ihn geschrieben haben.',
  'do_reddit_search-engines': 'Schalten Sie aus, dass Ihr Profil in Suchergebnissen erscheint.',
  note_reddit:
    'Eine Übersicht von 2025 oder 2026 fand dort keinen Weg, KI-Training abzulehnen: Öffentliche Beiträge sind dafür lizenziert.',
  do_gitlab_audience: 'Setzen Sie das Häkchen beim privaten Profil.',
  changes_gitlab_audience: 'Aktivität und persönliche Angaben stehen nicht mehr auf dem Profil.',
  'do_telegram_photo-visibility':
    'In der App: Einstellungen, Privatsphäre und Sicherheit, Profilfotos. Wählen Sie Ihre Kontakte, und nehmen Sie das öffentliche Foto weg.',
  'do_whatsapp_photo-visibility':
    'In der App: Einstellungen, Datenschutz, Profilbild. Wählen Sie Ihre Kontakte oder niemanden.',
  do_vk_audience: 'Schließen Sie das Profil.',
  keeps_vk_audience: 'Name und Foto eines geschlossenen Profils bleiben sichtbar.',
  'do_vk_search-engines': 'Wählen Sie bei der Frage, wer die Seite im Internet sieht: nur Mitglieder von VK.',
  do_tumblr_audience: 'Verbergen Sie den Blog vor allen, die nicht angemeldet sind.',
  changes_tumblr_audience: 'Gäste müssen sich anmelden, bevor sie den Blog sehen.',
  keeps_tumblr_audience: 'Wer ein Konto hat, sieht Blog und Foto weiterhin.',
  'do_tumblr_search-engines': 'Verbergen Sie den Blog vor der Suche.',
  'do_tumblr_ai-training': 'Schalten Sie aus, dass der Blog an Dritte weitergegeben wird.',
  'do_flickr_search-engines': 'Verbergen Sie Ihr Profil und Ihre Fotos vor Suchen.',
  'do_substack_ai-training': 'Sperren Sie in den Einstellungen Ihrer Publikation das KI-Training.',
  'do_quora_search-engines': 'Schalten Sie aus, dass Suchmaschinen Ihren Namen zeigen dürfen.',
  'do_quora_ai-training': 'Schalten Sie aus, dass Sprachmodelle mit Ihren Texten trainiert werden.',
  do_xing_audience: 'Zeigen Sie das Profil nur Mitgliedern.',
  changes_xing_audience: 'Ohne Anmeldung bekommt niemand mehr die Seite.',
  keeps_xing_audience: 'Mitglieder von XING sehen, was sie bisher sahen.',
  'do_xing_search-engines': 'Schalten Sie aus, dass Suchmaschinen Ihr Profil finden.',
  'changes_gravatar_replace-photo':
    'Das Foto ist auf jeder Website weg, die es neben Ihrer E-Mail-Adresse zeigt, denn alle holen es von hier.',
  do_strava_audience: 'Stellen Sie die Profilseite auf Follower, nicht auf alle.',
  changes_strava_audience: 'Aktivitäten und das meiste der Seite gehen nur an Personen, die Sie bestätigen.',
  'do_paypal-me_audience': 'Schalten Sie PayPal.Me aus.',
  'changes_paypal-me_audience': 'Die Seite wird entfernt, samt Foto und Namen.',
  'keeps_paypal-me_audience': 'Wer Ihnen auf anderem Weg Geld sendet, sieht weiterhin Ihren Namen.',
};
