export default {
  title: 'Blocco',
  intro:
    'Con una frase segreta, i Suoi dati, le richieste, le lettere, le risposte e i file allegati restano cifrati in questo browser. Facewarden la chiede a ogni avvio del browser e dopo {minutes, plural, one {# minuto} other {# minuti}} senza uso. Gli avvisi continuano a funzionare anche senza.',
  notCovered:
    'Non sono cifrati, perché gli avvisi ne hanno bisogno: le Sue impostazioni, i Suoi profili, i contatti corretti e in quali giorni quante richieste scadono.',
  limits:
    'Finché il blocco è aperto, chiunque usi questo computer può leggere tutto, e così un programma che legge la memoria del browser. Copie più vecchie possono restare nei file del browser finché non fa pulizia.',
  forgotten:
    'Nessuno può recuperare una frase dimenticata: allora non resta che cancellare tutto. Salvare prima un backup.',
  set: 'Impostare un blocco',
  setButton: 'Imposta il blocco',
  isOpen: 'Il blocco è impostato. In questo momento è aperto.',
  lockNow: 'Blocca adesso',
  change: 'Cambiare la frase segreta',
  changeButton: 'Cambia',
  off: 'Togliere il blocco',
  offHint: 'Dopo, in questo browser tutto torna non cifrato.',
  current: 'La Sua frase segreta attuale',
  next: 'Nuova frase segreta',
  nextAgain: 'La nuova frase, ancora una volta',
  working: 'Un momento. Lasciare aperta questa pagina…',
  doneSet: 'Il blocco è impostato. Resta aperto finché non lo chiude o non chiude il browser.',
  doneChanged: 'La frase segreta è cambiata.',
  doneOff: 'Il blocco è stato tolto.',
  doneLocked: 'Bloccato.',
  wrong: 'Questa non è la frase segreta giusta. Non è cambiato nulla.',
  unlockTitle: 'Facewarden è bloccato',
  unlockIntro:
    'Scrivere la frase segreta per arrivare alle Sue richieste, lettere e risposte. Intanto gli avvisi continuano a funzionare.',
  unlock: 'Sblocca',
  opening: 'Apertura…',
  forgot: 'Frase segreta dimenticata?',
  forgotBody:
    'Non può recuperarla né Lei né nessun altro. Si può cancellare tutto e ricominciare, con un backup se ne ha uno.',
  trouble:
    'Facewarden è bloccato: questa volta non è stato salvato nulla. Ciò che ha scritto resta qui: sbloccare Facewarden in un’altra scheda del browser, poi riprovare.',
  requestsLocked: 'Le Sue richieste sono bloccate.',
  detailsLocked: 'I Suoi dati sono bloccati.',
  unlockLink: 'Sblocca Facewarden',
};
