using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write.Promised;

/// <summary>The promises that a text makes, each with the way to the register.</summary>
sealed record PromisedTable(DraftLook Look, WordsOfText Words, WorkCall Call, WorkFrame Frame, ITakePromises Register)
{
    /// <summary>A letter makes no more.</summary>
    public const int Most = 100;

    /// <summary>Null where it makes none.</summary>
    public TableView? Make()
    {
        var facts = Look.Judged.Facts;
        var found = FindPromised.In(AsRead.Of(Look.Judged, Words), facts.Date, facts.Language).Take(Most).ToList();
        return found.Count == 0
            ? null
            : new(
                "promised",
                Frame.In(PromisedTexts.Caption),
                [
                    new(Frame.In(WriteTexts.Sentence)),
                    new(Frame.In(WriteTexts.Line), true),
                    new(Frame.In(PromisedTexts.Deadline)),
                    new(Frame.In(PromisedTexts.LastDay)),
                    new(Frame.In(PromisedTexts.Register)),
                ],
                [.. found.Select(Row)],
                ""
            );
    }

    Row Row(PromisedSentence one) =>
        new([
            new(one.Sentence),
            new(one.Line.ToString(CultureInfo.InvariantCulture)),
            new(one.Phrase),
            new(one.Window is { } days ? Days.Long(days.Until, Frame.Language) : Frame.In(PromisedTexts.NoDay)),
            !IsOut ? new(Frame.In(PromisedTexts.NotYet))
            : Register.Needed.Allows(Call.Who)
                ? new(Frame.In(PromisedTexts.Enter), Link: Frame.To(Register.AddressFor(Proposed(one))))
            : new(Frame.In(PromisedTexts.Others)),
        ]);

    /// <summary>The register is public: what it holds of a text that is not would tell what that says.</summary>
    bool IsOut => Look.Draft.State == DraftState.Public;

    ProposedPromise Proposed(PromisedSentence one) =>
        new(one.Sentence, one.Phrase, Look.Judged.Facts.Date, Look.Judged.Facts.Reference ?? "");
}

static class PromisedTexts
{
    public static readonly Bilingual Caption = new("Leest als een toezegging", "Reads as a promise");
    public static readonly Bilingual Deadline = new("Termijn", "Deadline");
    public static readonly Bilingual LastDay = new("Laatste dag", "Last day");
    public static readonly Bilingual NoDay = new("geen dag", "no day");
    public static readonly Bilingual Register = new("Register van toezeggingen", "Register of promises");
    public static readonly Bilingual Enter = new("Leg haar vast", "Put it in the register");
    public static readonly Bilingual NotYet = new(
        "Kan erin zodra dit stuk openbaar is: het register is dat meteen.",
        "Can be put there once this paper is public: the register is so at once."
    );
    public static readonly Bilingual Others = new(
        "De coördinator, of wie levert voor het ministerie, legt haar vast.",
        "The coordinator, or who delivers for the ministry, puts it in the register."
    );
}
