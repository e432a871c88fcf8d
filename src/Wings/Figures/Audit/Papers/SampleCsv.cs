using System.Globalization;
using System.Text;
using Rekenschap.Figures.Audit.Ledger;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Papers;

/// <summary>A sample's items, and where each comes from, as CSV.</summary>
static class SampleCsv
{
    public static string Items(AuditSample sample)
    {
        var text = new StringBuilder();
        CsvAnswer.Line(text, ["item", "coordinate", "value", "file", "cell", "ledger", "hits", "finding", "note"]);
        for (var i = 0; i < sample.Items.Length; i++)
            CsvAnswer.Line(text, Cells(i + 1, sample.Items[i]));
        return text.ToString();
    }

    static string[] Cells(int number, SampleItem one) =>
        [
            number.ToString(CultureInfo.InvariantCulture),
            one.Key,
            one.Value is { } value ? Notation.Plain(value) : "",
            one.File,
            one.Place,
            one.Position?.ToString(CultureInfo.InvariantCulture) ?? "",
            one.Hits.ToString(CultureInfo.InvariantCulture),
            one.Finding.ToString(),
            CsvAnswer.Harmless(one.Note),
        ];

    /// <summary>What was done with each item's delivery, in which role.</summary>
    public static string Lineage(AuditSample sample, IReadOnlyList<LedgerEntry> deeds)
    {
        var text = new StringBuilder();
        var byFile = deeds.ToLookup(one => one.Subject, StringComparer.Ordinal);
        CsvAnswer.Line(text, ["item", "coordinate", "ledger", "at", "kind", "role", "organisation", "subject"]);
        for (var i = 0; i < sample.Items.Length; i++)
            foreach (var deed in byFile[$"{sample.Edition}/{sample.Items[i].File}"])
                CsvAnswer.Line(
                    text,
                    [
                        (i + 1).ToString(CultureInfo.InvariantCulture),
                        sample.Items[i].Key,
                        deed.Position.ToString(CultureInfo.InvariantCulture),
                        LedgerRows.At(deed),
                        deed.Kind,
                        deed.Role.ToString(),
                        deed.Organisation,
                        deed.Subject,
                    ]
                );
        return text.ToString();
    }
}
