using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>What the columns of sheets with promises are called: by our own export, by departments in Dutch and in English.</summary>
static class PromiseColumns
{
    public static readonly SheetColumns All = new([
        Of(PromiseField.Number, new("Nummer in het register", "Number in the register"), ["number"]),
        Of(
            PromiseField.Ministry,
            CommitmentTexts.ByMinistry,
            ["ministry", "ministerie", "departement", "department", "dept"]
        ) with
        {
            IsForAll = true,
        },
        Of(
            PromiseField.By,
            CommitmentTexts.Who,
            ["by", "door", "bewindspersoon", "toegezegd door", "gedaan door", "wie", "promised by"]
        ) with
        {
            IsForAll = true,
            Choices =
            [
                (nameof(Promiser.Minister), EnterTexts.Minister),
                (nameof(Promiser.StateSecretary), EnterTexts.StateSecretary),
            ],
            Also = [("m", nameof(Promiser.Minister)), ("stas", nameof(Promiser.StateSecretary))],
        },
        Of(PromiseField.To, CommitmentTexts.ToWhom, ["to", "aan", "kamer", "chamber", "house"]) with
        {
            IsForAll = true,
            Choices = [.. Enum.GetValues<Chamber>().Select(one => (one.ToString(), CommitmentTexts.Of(one)))],
            Also =
            [
                ("TK", nameof(Chamber.House)),
                ("Tweede Kamer der Staten-Generaal", nameof(Chamber.House)),
                ("EK", nameof(Chamber.Senate)),
                ("Eerste Kamer der Staten-Generaal", nameof(Chamber.Senate)),
                ("beide", nameof(Chamber.Both)),
            ],
        },
        Of(PromiseField.Subject, new("Onderwerp", "Subject"), ["subject", "titel", "title", "korte omschrijving"]),
        Of(
            PromiseField.Words,
            new("Wat het stuk zegt", "What the paper says"),
            ["words", "toezegging", "omschrijving", "omschrijving toezegging", "tekst", "letterlijke tekst", "promise"]
        ),
        Of(
            PromiseField.Paper,
            CommitmentTexts.Paper,
            ["paper", "kamerstuk", "kamerstuknummer", "bron", "vindplaats", "brief", "document", "source"]
        ) with
        {
            IsForAll = true,
        },
        Of(
            PromiseField.Date,
            CommitmentTexts.PaperDate,
            ["paper_date", "datum", "datum brief", "datum toezegging", "datum kamerstuk", "date"]
        ) with
        {
            IsForAll = true,
            IsDay = true,
        },
        Of(
            PromiseField.Phrase,
            CommitmentTexts.Phrase,
            ["phrase", "termijn", "toegezegde termijn", "deadline", "wanneer", "term"]
        ),
        Of(
            PromiseField.Until,
            new("Laatste dag", "Last day"),
            ["until", "uiterlijk", "uiterste datum", "einddatum", "streefdatum", "due", "due date"]
        ) with
        {
            IsDay = true,
        },
        Of(PromiseField.Standing, CommitmentTexts.Standing, ["standing", "status", "state", "voortgang", "afgedaan"]),
    ]);

    static SheetColumn Of(PromiseField field, Bilingual name, ImmutableArray<string> said) =>
        new(field.ToString(), name, said);
}
