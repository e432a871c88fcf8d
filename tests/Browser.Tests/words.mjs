// What the pages of those who sign in say, in either language, as far as somebody presses it or fills it in.
export const words = {
  nl: {
    who: 'Wie', play: 'Speel', van: 'van', supplier: 'aanleveraar', controller: 'controller', coordinator: 'coördinator', auditor: 'auditor', editor: 'redacteur', signatory: 'mandaathouder', adviser: 'adviseur',
    file: 'Bestand', cells: 'Of plak de cellen', deliver: /^Lever/, replace: 'Vervang het bestand', keep: 'Bewaar de toelichting', submit: 'Dien in',
    judge: 'Beoordeel', approve: 'Keur goed', back: 'Geef terug met reden', why: 'Wat moet er veranderen?', accept: 'Aanvaard',
    backCells: 'Geef terug met redenen per cel', atCells: 'Geef terug met een reden per cel', grid: 'Bewaar', check: 'Controleer',
    confirm: 'Bevestig', dispute: 'Betwist', wrongWhy: 'Waarom klopt het niet?', withdraw: /^Trek/,
    ready: 'Er staan geen fouten in', approved: 'Goedgekeurd', counts: 'tellen mee',
  },
  en: {
    who: 'Who', play: 'Play', van: 'of', supplier: 'data supplier', controller: 'controller', coordinator: 'coordinator', auditor: 'auditor', editor: 'editor', signatory: 'mandate holder', adviser: 'adviser',
    file: 'File', cells: 'Or paste the cells', deliver: /^Deliver/, replace: 'Replace the file', keep: 'Keep the explanations', submit: 'Submit',
    judge: 'Judge', approve: 'Approve', back: 'Return with a reason', why: 'What has to change?', accept: 'Accept',
    backCells: 'Return with reasons at cells', atCells: 'Return with a reason at each cell', grid: 'Keep', check: 'Check',
    confirm: 'Confirm', dispute: 'Dispute', wrongWhy: 'Why is it wrong?', withdraw: /^Withdraw/,
    ready: 'There are no errors in it', approved: 'Approved', counts: 'figures count',
  },
}
