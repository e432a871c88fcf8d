using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Registers;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents;

/// <summary>The rows of registers on which a verdict rests: what each says, what shows it, and where it stands.</summary>
static class EvidenceTable
{
    /// <summary>Null where the verdict rests on no register.</summary>
    public static TableView? Of(DocumentClaim claim, Language language) =>
        claim.Judged.Evidence.IsEmpty
            ? null
            : new(
                string.Create(CultureInfo.InvariantCulture, $"claim-{claim.Number}-evidence"),
                DocumentTexts.Evidence.In(language),
                [
                    new(DocumentTexts.Entry.In(language)),
                    new(DocumentTexts.Says.In(language)),
                    new(DocumentTexts.Source.In(language)),
                    new(DocumentTexts.Row.In(language)),
                ],
                [.. claim.Judged.Evidence.Select(one => Row(one, language))]
            );

    static Row Row(Evidence one, Language language)
    {
        var facts = one.Facts.Select(fact => $"{fact.Label.In(language)}: {fact.Value.In(language)}");
        var source = one.Place.Source;
        var made = one.Place.Invented ? DocumentTexts.MadeUp.In(language) : "";
        return new([
            new(one.Name.In(language)),
            new(string.Join("; ", facts)),
            new(source.Length > 0 && made.Length > 0 ? $"{source} ({made})" : source + made),
            new(string.Create(CultureInfo.InvariantCulture, $"{one.Place.File}:{one.Place.Line}")),
        ]);
    }
}
