using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Trace;

static class TraceTexts
{
    public static readonly Bilingual Formula = new("Formule", "Formula");
    public static readonly Bilingual MadeFrom = new("Berekend uit", "Computed from");
    public static readonly Bilingual AsWritten = new("zoals in de catalogus", "as in the catalogue");
    public static readonly Bilingual Observations = new("Waarnemingen", "Observations");
    public static readonly Bilingual Corrections = new(
        "Correcties: wat er stond en wat er staat",
        "Corrections: was and is"
    );
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual Of = new("Van", "Of");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual DeliveredBy = new("Aangeleverd door", "Delivered by");
    public static readonly Bilingual Accepted = new("Aanvaard", "Accepted");
    public static readonly Bilingual Ledger = new("Grootboek", "Ledger");
    public static readonly Bilingual Explanation = new("Toelichting", "Explanation");
    public static readonly Bilingual Was = new("Was", "Was");
    public static readonly Bilingual Is = new("Is", "Is");
    public static readonly Bilingual Corrected = new("Gecorrigeerd", "Corrected");

    public static readonly Bilingual BySelf = new(
        "Elke organisatie leverde zelf aan.",
        "Each organisation delivered its own."
    );

    public static Bilingual InFolder(string folder) =>
        new($"De bestanden staan in de map {folder}.", $"The files stand in the folder {folder}.");

    public static Bilingual AllBy(string organisation) =>
        new($"Aangeleverd door {organisation}.", $"Delivered by {organisation}.");

    public static Bilingual AcceptedOn(string day) => new($"Aanvaard op {day}.", $"Accepted on {day}.");

    public static Bilingual InLedger(long position) =>
        new($"Nummer {position} in het grootboek.", $"Number {position} in the ledger.");

    /// <summary>What an organisation says of what another delivered for it.</summary>
    public static Bilingual Said(Confirmation confirmation) =>
        confirmation.Answer switch
        {
            ConfirmationAnswer.Disputed => new(
                $"betwist door {confirmation.Organisation}: {confirmation.Reason}",
                $"disputed by {confirmation.Organisation}: {confirmation.Reason}"
            ),
            ConfirmationAnswer.Confirmed => new(
                $"bevestigd door {confirmation.Organisation}",
                $"confirmed by {confirmation.Organisation}"
            ),
            _ => new(
                $"niet bevestigd door {confirmation.Organisation}",
                $"not confirmed by {confirmation.Organisation}"
            ),
        };

    public static Bilingual More(int shown, int all) =>
        new(
            $"{shown} van de {all} waarnemingen. De andere staan bij de herkomst per periode op de pagina van het cijfer, en in de open data.",
            $"{shown} of {all} observations. The others stand with the lineage by period on the figure's page, and in the open data."
        );
}
